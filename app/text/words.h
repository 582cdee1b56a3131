#pragma once

#include <azalai/base/loaded.h>
#include <azalai/base/units.h>
#include <azalai/briefing/fact.h>
#include <azalai/cartography/scene.h>
#include <azalai/change/changes.h>
#include <azalai/editing/history.h>
#include <azalai/geo/position.h>
#include <azalai/model/dossier.h>

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QTranslator;

namespace azalai {

/// What kind of issue of a sheet it is; stands beside its number.
enum class SheetRevision { None, New, Update, Correction };

/// A fact in words: what it is about, to be set in bold, and what happened. Read one after the other they are a
/// sentence.
struct FactText {
    QString lead;
    QString text;

    bool operator==(const FactText&) const = default;
};

/// Turns codes, quantities, times and facts into words of one language, through a catalogue of its own: a French sheet
/// can be made while the program speaks Arabic, and the system's language never matters. Digits are European in all
/// languages. In Arabic, names and numbers that stand in a sentence are isolated (U+2068, U+2069), so that each keeps
/// its own direction. Copies share the catalogue. Any thread.
class Words {
public:
    explicit Words(Language language = Language::English);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString of(const LocalText& text) const { return QString::fromStdString(text.in(m_language)); }
    /// Names as the dossier has them; the id where it does not know it.
    [[nodiscard]] QString placeName(const Dossier& dossier, const std::string& id) const;
    [[nodiscard]] QString actorName(const Dossier& dossier, const std::string& id) const; ///< the short one
    [[nodiscard]] QString routeName(const Dossier& dossier, const std::string& id) const;
    [[nodiscard]] QString legName(const Dossier& dossier, const std::string& id) const; ///< "Léré – Niafunké"

    // Numbers
    [[nodiscard]] QString number(double value, int decimals = 0) const;        ///< "68,420"; "68 420" in French
    [[nodiscard]] QString area(SquareMetres area) const;                       ///< "68,420 km²"; one decimal below 10
    [[nodiscard]] QString signedArea(SquareMetres change) const;               ///< "+3,110 km²", "−12 km²"
    [[nodiscard]] QString areaChange(SquareMetres change) const;               ///< "▲ 3,110"; empty below 1 km²
    [[nodiscard]] QString length(Metres length) const;                         ///< "512 km"
    [[nodiscard]] QString kilometres() const;                                  ///< "km", the unit alone
    [[nodiscard]] QString tileHint(Millimetres overlap) const;                 ///< how tiles of a sheet are joined
    [[nodiscard]] QString north() const;                                       ///< "N", the letter
    [[nodiscard]] QString position(Position position, int decimals = 3) const; ///< "16.774° N 3.007° W"
    [[nodiscard]] QString scale(double denominator) const;                     ///< "1 : 2,300,000", to three digits
    [[nodiscard]] QString speed(const SpeedRange& speed) const;                ///< "15–35 km/h"
    [[nodiscard]] QString hours(double least, double most) const;              ///< "6.5–11 h"
    [[nodiscard]] QString litres(double litres) const;                         ///< "480 l"
    [[nodiscard]] QString days(int count) const;                               ///< "23 days"
    [[nodiscard]] QString dayCount(int day) const;                             ///< "day 24": the first day is 1

    // Times, always UTC
    [[nodiscard]] QString longDate(Instant at) const;           ///< "Sunday 3 September 2023"
    [[nodiscard]] QString fullDate(Instant at) const;           ///< "3 September 2023"
    [[nodiscard]] QString date(Instant at) const;               ///< "3 Sept 2023"
    [[nodiscard]] QString shortDate(Instant at) const;          ///< "28 Aug"
    [[nodiscard]] QString clock(Instant at) const;              ///< "18:00 UTC"
    [[nodiscard]] QString instant(Instant at) const;            ///< "3 September 2023, 18:00 UTC"
    [[nodiscard]] QString moment(Instant at) const;             ///< as date(), with the clock unless it is midnight
    [[nodiscard]] QString month(Instant at) const;              ///< "September"; January and July with the year
    [[nodiscard]] QString months(int first, int last) const;    ///< "August to December"; 1 is January
    [[nodiscard]] QString stated(const StatedTime& time) const; ///< with the precision that it has: "August 2023"
    [[nodiscard]] QString interval(const Interval& when) const; ///< "since 11 Aug 2023", "1 Aug 2023 to 14 Nov 2023"

    // Words of the dossier
    [[nodiscard]] QString word(Status status) const;
    [[nodiscard]] QString word(ZoneType type) const;
    [[nodiscard]] QString word(PlaceKind kind) const;
    [[nodiscard]] QString word(LegMode mode) const;
    [[nodiscard]] QString word(Capacity capacity) const;
    [[nodiscard]] QString word(Surface surface) const;
    [[nodiscard]] QString word(Knowledge known) const;
    [[nodiscard]] QString word(Goods goods) const;
    [[nodiscard]] QString word(EventKind kind) const;
    [[nodiscard]] QString word(ActorKind kind) const;
    [[nodiscard]] QString word(TrafficStance stance) const;
    [[nodiscard]] QString word(RelationKind kind) const;
    [[nodiscard]] QString word(SourceKind kind) const;
    [[nodiscard]] QString word(Pattern pattern) const;
    [[nodiscard]] QString grade(Grade grade) const;       ///< "B2: usually reliable, probably true"
    [[nodiscard]] QString reliability(char letter) const; ///< "usually reliable"
    [[nodiscard]] QString credibility(char digit) const;  ///< "probably true"

    [[nodiscard]] QString word(RecordKind kind) const; ///< "zone", "supply entry"

    // Editing
    [[nodiscard]] QString word(Verb verb) const;               ///< "Correct outline"
    [[nodiscard]] QString step(const JournalLine& line) const; ///< "Correct outline: Timbuktu belt"

    // Sentences
    [[nodiscard]] QString message(const Error& error) const; ///< for people: what did not work, and with what
    [[nodiscard]] QString issue(const Issue& issue) const;   ///< "zones.geojson, feature x@1: ... (left out)"
    [[nodiscard]] QString cutAt(const QString& place) const; ///< "cut at Léré"
    [[nodiscard]] QString since(Instant at) const;           ///< "since 11 Aug 2023"
    /// "Timbuktu, Diré and Goundam"; beyond `most` names "Timbuktu, Diré and 3 others". Names are not isolated yet.
    [[nodiscard]] QString list(const QStringList& names, qsizetype most = 3) const;
    [[nodiscard]] QString places(const Dossier& dossier, const std::vector<std::string>& ids, qsizetype most = 3) const;
    [[nodiscard]] FactText fact(const Fact& fact, const Dossier& dossier) const;
    // What is different, one line each.
    [[nodiscard]] QString change(const AreaChange& change, const Dossier& dossier) const;
    [[nodiscard]] QString change(const PairChange& change, const Dossier& dossier) const;
    [[nodiscard]] QString change(const LegChange& change, const Dossier& dossier) const;
    [[nodiscard]] QString change(const RouteChange& change, const Dossier& dossier) const;
    [[nodiscard]] QString change(const PlaceChange& change, const Dossier& dossier) const;
    [[nodiscard]] QString change(const OpenWayChange& change, const Dossier& dossier) const;
    [[nodiscard]] QString change(const CargoChange& change, const Dossier& dossier) const;
    [[nodiscard]] QString change(const LastRoadChange& change, const Dossier& dossier) const;

    // The sheet
    [[nodiscard]] QString title(const QString& place, bool isBlockade,
                                int day) const; ///< "Timbuktu: the blockade, day 24"
    /// "Situation at 3 September 2023, 18:00 UTC · change since 28 August 2023"; "change until" when the baseline is
    /// later.
    [[nodiscard]] QString subtitle(Instant at, Instant baseline, std::optional<Instant> knownAt) const;
    [[nodiscard]] QString sheetNumber(const QString& number) const;
    [[nodiscard]] QString issuedOn(Instant at) const; ///< "issued 2023-09-03T20:00Z"
    [[nodiscard]] QString projection(double denominator, const QString& paper, const QString& utmZones = {}) const;
    [[nodiscard]] QString footer(Instant at, const QString& state) const;
    [[nodiscard]] LayerNames layerNames(bool isUtm = false) const;       ///< isUtm  its lines are those of the UTM grid
    [[nodiscard]] QString cutOffSince(Instant since, int day) const;     ///< "Since 11 Aug 2023, day 24:"
    [[nodiscard]] QString cutOffFromStart(const StatedTime& from) const; ///< cut off as far back as the dossier goes
    [[nodiscard]] QString sourceLine(const Source& source) const;        ///< title and grade in words
    [[nodiscard]] QString legendText(const LegendKey& key, const Dossier& dossier, int eventDays) const;
    [[nodiscard]] QString whatChangedHeading() const;
    [[nodiscard]] QString nothingChanged(Instant at, Instant baseline) const;
    [[nodiscard]] QString notShown(const QStringList& actors) const; ///< says which actors a reader has hidden
    [[nodiscard]] QString desksWording() const;                      ///< says what the dagger means
    [[nodiscard]] QString narrowLeftOut(int overlaps) const;         ///< says that figures leave out narrow overlaps
    [[nodiscard]] QString cutOffHeading() const;
    [[nodiscard]] QString noOpenHeading() const;
    [[nodiscard]] QString legendHeading() const;
    [[nodiscard]] QString sourcesHeading() const;
    [[nodiscard]] QString more() const;                                      ///< "+%1 more", %1 left in
    [[nodiscard]] QString revision(SheetRevision revision) const;            ///< "UPDATE"
    [[nodiscard]] QString pageOf(std::size_t page, std::size_t pages) const; ///< "page 3 of 9"
    [[nodiscard]] QString figuresHeading() const;
    [[nodiscard]] QString accessHeading() const;
    [[nodiscard]] QString zonesHeading() const;
    [[nodiscard]] QString incidentsHeading(int days) const;
    [[nodiscard]] QString readingHeading() const;
    [[nodiscard]] QString groundHeading() const;
    [[nodiscard]] QString eventsPerWeek() const;
    [[nodiscard]] QString squareKilometres() const; ///< "km²", the unit alone
    [[nodiscard]] QString contestedGround() const;
    [[nodiscard]] QString areaAndChange(SquareMetres area, SquareMetres change) const; ///< "68,420 km² (+3,110 km²)"
    [[nodiscard]] QString population(int people) const;                                ///< "about 54,500 people"
    [[nodiscard]] QString entryReach(Status status) const; ///< how a place is reached from an entry
    [[nodiscard]] QString firstCutNear(const QString& place, Metres fromStart) const;
    [[nodiscard]] QString zoneLine(ZoneType type, const QString& name, const QString& when) const;
    [[nodiscard]] QString eventLine(const Event& event) const; ///< kind, whose claim, title
    [[nodiscard]] QString howToRead(LegendKind kind) const;    ///< a sentence; empty for what explains itself

    // Supply, calendars and strips
    [[nodiscard]] QString cargo(const Dossier& dossier, const std::optional<Goods>& goods,
                                const std::string& vehicle) const; ///< "fuel, by tanker"; "any goods"
    [[nodiscard]] QString placeStatus(Status status) const;        ///< "supplied", "no open way", "cut off"
    [[nodiscard]] QString placeOrRouteStatus(Status status) const; ///< of a calendar with both
    [[nodiscard]] QString shortMonth(Instant at) const;            ///< "Sept"
    [[nodiscard]] QString shortMoment(Instant at) const;           ///< "3 Sept, 18:00 UTC"
    [[nodiscard]] QString lastBriefing(Instant at) const;          ///< "last briefing 28 Aug"
    [[nodiscard]] QString calendarHeading() const;
    [[nodiscard]] QString calendarTitle() const; ///< of a page of its own
    [[nodiscard]] QString placesHeading() const;
    [[nodiscard]] QString routesHeading() const;
    [[nodiscard]] QString statusAndDay(const QString& status, int day) const; ///< "cut off, day 24"
    [[nodiscard]] QString roadMake(LegMode mode, Surface surface) const;      ///< "track, sand"; "river"
    [[nodiscard]] QString roadLengths(Metres length, const QStringList& parts) const;
    [[nodiscard]] QString lengthOf(Metres length, Status status) const;             ///< "120 km at risk"
    [[nodiscard]] QString cutComingFrom(const QString& place) const;                ///< of a cut on a strip
    [[nodiscard]] QString wayBetween(const QString& from, const QString& to) const; ///< "Néma to Timbuktu"
    [[nodiscard]] QString onlyInPeacetime(const QString& way) const; ///< of a way that nobody may use now
    [[nodiscard]] QString borderPost(const QString& place) const;
    [[nodiscard]] QString ferryAt(const QString& first, const QString& second) const;
    /// An event on a strip: "20 Aug: ambush, own claim, 12 km off".
    [[nodiscard]] QString eventOnTheWay(const Event& event, Metres offset) const;
    enum class StripSign { BorderPost, Ferry, Cut, Event, Claim, Camp };
    [[nodiscard]] QString stripSign(StripSign sign, int eventDays) const;
    [[nodiscard]] QString rulesHeading() const;
    [[nodiscard]] QString rulesNote() const;
    [[nodiscard]] QStringList rulesColumns() const; ///< zone, its actor, contested, then, why
    [[nodiscard]] QString any() const;              ///< of a rule that asks nothing
    [[nodiscard]] QString word(Contested contested) const;

    /// Keeps a text from mixing with the direction of what is around it; only in Arabic does it change anything.
    [[nodiscard]] QString isolated(const QString& text) const;

private:
    /// lupdate finds these; what has no translation stays English.
    [[nodiscard]] QString tr(const char* text, const char* comment = nullptr, int n = -1) const;
    [[nodiscard]] QString rule(ErrorCode code) const;
    [[nodiscard]] QString nameOfText(const std::string& name) const;
    [[nodiscard]] QString dayAndMonth(Instant at, QLocale::FormatType format) const;
    [[nodiscard]] FactText placeFact(const Fact& fact, const Dossier& dossier) const;
    [[nodiscard]] FactText cargoFact(const Fact& fact, const Dossier& dossier) const;
    [[nodiscard]] FactText openWayFact(const Fact& fact, const Dossier& dossier) const;
    [[nodiscard]] FactText lastRoadFact(const Fact& fact, const Dossier& dossier) const;
    [[nodiscard]] QString sinceAndOthers(QString text, const Fact& fact, const Dossier& dossier) const;
    [[nodiscard]] FactText routeFact(const Fact& fact, const Dossier& dossier) const;
    [[nodiscard]] FactText groundFact(const Fact& fact, const Dossier& dossier) const;
    [[nodiscard]] FactText contestedFact(const Fact& fact, const Dossier& dossier) const;
    [[nodiscard]] FactText campFact(const Fact& fact, const Dossier& dossier) const;
    [[nodiscard]] FactText eventFact(const Fact& fact, const Dossier& dossier) const;

    Language m_language;
    QLocale m_names; ///< of months and days
    QLocale m_numbers;
    std::shared_ptr<const QTranslator> m_catalogue; ///< null when there is none
};

} // namespace azalai

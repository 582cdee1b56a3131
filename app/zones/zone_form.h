#pragma once

#include <app/text/words.h>

#include <azalai/editing/zone_verbs.h>
#include <azalai/model/workspace.h>

#include <QObject>
#include <QQmlEngine>

#include <memory>
#include <optional>

namespace azalai {

/// What a form about a new zone begins with.
struct ZoneDefaults {
    std::string actor; ///< ids and keys that are not in the dossier count as nothing
    ZoneType type = ZoneType::Control;
    std::string source;
    std::optional<Grade> grade; ///< none: that of the source

    bool operator==(const ZoneDefaults&) const = default;
};

/// From the zone or actor that is chosen; where it is neither, what the last zone was given. Without both: an actor
/// that denies traffic, if there is one.
[[nodiscard]] ZoneDefaults zoneDefaults(const Dossier& dossier, const QString& kind, const std::string& id,
                                        const std::optional<ZoneDefaults>& last);

/// "Talataye, ISSP" in each language: the most important settlement inside, else the nearest, and the actor.
[[nodiscard]] LocalText proposedZoneName(const Dossier& dossier, const Area& outline, const std::string& actor);

/// The questions about a zone that was drawn, with their answers as a person types them.
class ZoneForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the zone desk")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QStringList actors READ actors NOTIFY changed)
    Q_PROPERTY(int actor READ actor WRITE setActor NOTIFY changed)
    Q_PROPERTY(QStringList types READ types NOTIFY changed)
    Q_PROPERTY(int type READ type WRITE setType NOTIFY changed)
    Q_PROPERTY(QString begin READ begin WRITE setBegin NOTIFY changed) ///< as in the dossier: "2023-09-03"; empty: open
    Q_PROPERTY(QString end READ end WRITE setEnd NOTIFY changed)
    Q_PROPERTY(QStringList reliabilities READ reliabilities NOTIFY changed)
    Q_PROPERTY(int reliability READ reliability WRITE setReliability NOTIFY changed)
    Q_PROPERTY(QStringList credibilities READ credibilities NOTIFY changed)
    Q_PROPERTY(int credibility READ credibility WRITE setCredibility NOTIFY changed)
    Q_PROPERTY(QStringList sources READ sources NOTIFY changed) ///< the first is "no source"
    Q_PROPERTY(int source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(QString figures READ figures NOTIFY changed) ///< of the outline: "1,240 km², 6 corners"
    Q_PROPERTY(QString fault READ fault NOTIFY changed)     ///< why it cannot be kept; else empty
    Q_PROPERTY(QString hint READ hint NOTIFY changed)       ///< why it would not be seen on the map now; else empty

public:
    explicit ZoneForm(QObject* parent = nullptr) : QObject(parent) {}

    /// Begins anew, with an outline and what is looked at.
    void start(const Workspace& workspace, const Area& outline, const ZoneDefaults& defaults, const Words& text);
    /// Goes on with another outline: what was typed stays.
    void takeOutline(const Area& outline);
    void setWords(const Words& text);
    void clear();

    /// What was answered; nothing while there is a fault.
    [[nodiscard]] std::optional<NewZone> zone() const;
    /// The next form begins with them.
    [[nodiscard]] ZoneDefaults answers() const;
    [[nodiscard]] bool isNamed() const { return m_isNamed; } ///< by a person
    [[nodiscard]] bool isStarted() const { return m_dossier != nullptr; }
    [[nodiscard]] const Area& outline() const { return m_outline; }

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QStringList actors() const;
    [[nodiscard]] int actor() const { return m_actor; }
    void setActor(int actor);
    [[nodiscard]] QStringList types() const;
    [[nodiscard]] int type() const { return m_type; }
    void setType(int type) { set(m_type, type); }
    [[nodiscard]] QString begin() const { return m_begin; }
    void setBegin(const QString& begin) { set(m_begin, begin); }
    [[nodiscard]] QString end() const { return m_end; }
    void setEnd(const QString& end) { set(m_end, end); }
    [[nodiscard]] QStringList reliabilities() const;
    [[nodiscard]] int reliability() const { return m_reliability; }
    void setReliability(int reliability);
    [[nodiscard]] QStringList credibilities() const;
    [[nodiscard]] int credibility() const { return m_credibility; }
    void setCredibility(int credibility);
    [[nodiscard]] QStringList sources() const;
    [[nodiscard]] int source() const { return m_source; }
    void setSource(int source);
    [[nodiscard]] QString note() const { return m_note; }
    void setNote(const QString& note) { set(m_note, note); }
    [[nodiscard]] QString figures() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString hint() const;

signals:
    void changed();

private:
    template <class T> void set(T& field, const T& value) {
        if (field == value) return;
        field = value;
        emit changed();
    }
    void takeGrade(Grade grade);
    void proposeName();
    [[nodiscard]] Grade grade() const;
    [[nodiscard]] const Actor* actorRecord() const;
    [[nodiscard]] const Source* sourceRecord() const;

    std::shared_ptr<const Dossier> m_dossier; ///< null before the first start and after clear
    Workspace m_workspace;
    Words m_text{Language::English};
    Area m_outline;
    LocalText m_proposed;
    QString m_name;
    bool m_isNamed = false; ///< by a person
    bool m_isGraded = false;
    int m_actor = 0;
    int m_type = 0;
    QString m_begin;
    QString m_end;
    int m_reliability = 5;
    int m_credibility = 5;
    int m_source = 0;
    QString m_note;
};

} // namespace azalai

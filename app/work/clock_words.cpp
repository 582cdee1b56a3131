#include <app/work/clock_words.h>

#include <QCoreApplication>

namespace azalai {
namespace {

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("ClockWords", text, comment);
}

} // namespace

QString windowWords(Instant earliest, Instant latest, const Words& text) {
    using std::chrono::days;
    using std::chrono::floor;
    const auto moment = [&](Instant at) {
        return tr("%1, %2", "date, time of day").arg(text.shortDate(at), text.isolated(text.clock(at)));
    };
    const bool isOneDay = floor<days>(earliest) == floor<days>(latest);
    return tr("%1 – %2", "first and last moment")
        .arg(moment(earliest), isOneDay ? text.isolated(text.clock(latest)) : moment(latest));
}

QString delayWords(std::chrono::seconds delay, const Words& text) {
    const double hours = std::chrono::duration<double, std::ratio<3600>>(delay).count();
    if (hours >= 72) return text.days(static_cast<int>(hours / 24));
    return text.hours(hours, hours);
}

QString reportWords(const ClockMark& mark, const Words& text) {
    const QString when = mark.reported ? text.isolated(text.shortMoment(*mark.reported)) : QString();
    switch (mark.state) {
    case ClockState::InTime:
        return tr("reported %1: in time", "date").arg(when);
    case ClockState::Early:
        return tr("reported %1: early", "date").arg(when);
    case ClockState::Late:
        return tr("reported %1: late by %2", "date, duration").arg(when, delayWords(mark.lateBy, text));
    case ClockState::Overdue:
        return tr("overdue by %1, not reported", "duration").arg(delayWords(mark.lateBy, text));
    case ClockState::Passed:
        return tr("passed, not reported here");
    case ClockState::Expected:
        break;
    }
    return {};
}

WayLegRow::Sign signOf(ClockState state) {
    switch (state) {
    case ClockState::InTime:
    case ClockState::Early:
        return WayLegRow::Sign::InTime;
    case ClockState::Late:
    case ClockState::Overdue:
        return WayLegRow::Sign::Late;
    case ClockState::Passed:
        return WayLegRow::Sign::Passed;
    case ClockState::Expected:
        break;
    }
    return WayLegRow::Sign::Expected;
}

QString standingWords(const ConvoyStanding& standing, const Words& text) {
    const QString delay = delayWords(standing.lateBy, text);
    switch (standing.state) {
    case ConvoyState::OnTime:
        return tr("on time");
    case ConvoyState::Late:
        return tr("late by %1", "duration").arg(delay);
    case ConvoyState::Overdue:
        return tr("overdue by %1", "duration").arg(delay);
    case ConvoyState::Arrived:
        return standing.lateBy.count() > 0 ? tr("arrived, late by %1", "duration").arg(delay) : tr("arrived");
    case ConvoyState::NotDeparted:
        break;
    }
    return tr("not departed yet");
}

WayLegRow::Sign signOf(const ConvoyStanding& standing) {
    if (standing.lateBy.count() > 0) return WayLegRow::Sign::Late;
    return standing.state == ConvoyState::NotDeparted ? WayLegRow::Sign::Expected : WayLegRow::Sign::InTime;
}

} // namespace azalai

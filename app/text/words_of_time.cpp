#include <app/text/words.h>

#include <QDate>

namespace azalai {
namespace {

QDate dateOf(Instant at) {
    const std::chrono::year_month_day ymd{std::chrono::floor<std::chrono::days>(at)};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

bool isMidnight(Instant at) { return at == std::chrono::floor<std::chrono::days>(at); }

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString Words::dayAndMonth(Instant at, QLocale::FormatType format) const {
    const QDate day = dateOf(at);
    const QString number = day.day() == 1 ? tr("1", "first day of a month") : QString::number(day.day());
    return number + u' ' + m_names.monthName(day.month(), format);
}

QString Words::longDate(Instant at) const {
    return capitalised(m_names.standaloneDayName(dateOf(at).dayOfWeek())) + u' ' + fullDate(at);
}

QString Words::fullDate(Instant at) const {
    return dayAndMonth(at, QLocale::LongFormat) + u' ' + QString::number(dateOf(at).year());
}

QString Words::date(Instant at) const { return shortDate(at) + u' ' + QString::number(dateOf(at).year()); }

QString Words::shortDate(Instant at) const { return dayAndMonth(at, QLocale::ShortFormat); }

QString Words::clock(Instant at) const {
    const auto minutes =
        std::chrono::floor<std::chrono::minutes>(at - std::chrono::floor<std::chrono::days>(at)).count();
    return QStringLiteral("%1:%2 UTC").arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString Words::instant(Instant at) const {
    return tr("%1, %2", "date, time of day").arg(fullDate(at), isolated(clock(at)));
}

QString Words::moment(Instant at) const {
    return isMidnight(at) ? date(at) : tr("%1, %2", "date, time of day").arg(date(at), isolated(clock(at)));
}

QString Words::month(Instant at) const {
    const QDate day = dateOf(at);
    const QString name = capitalised(m_names.standaloneMonthName(day.month()));
    return day.month() == 1 || day.month() == 7 ? name + u' ' + QString::number(day.year()) : name;
}

QString Words::stated(const StatedTime& time) const {
    const QDate day = dateOf(time.begin);
    switch (time.precision) {
    case Precision::Year:
        return QString::number(day.year());
    case Precision::Month:
        return m_names.standaloneMonthName(day.month()) + u' ' + QString::number(day.year());
    case Precision::Day:
        return date(time.begin);
    case Precision::Minute:
        break;
    }
    return tr("%1, %2", "date, time of day").arg(date(time.begin), isolated(clock(time.begin)));
}

QString Words::interval(const Interval& when) const {
    if (when.from && when.to) {
        if (when.from->end() >= when.to->begin && when.from->precision != Precision::Minute) return stated(*when.from);
        return tr("%1 to %2", "dates").arg(stated(*when.from), stated(*when.to));
    }
    if (when.from) return tr("since %1", "date").arg(stated(*when.from));
    if (when.to) return tr("until %1", "date").arg(stated(*when.to));
    return tr("at all times");
}

QString Words::since(Instant at) const { return tr("since %1", "date").arg(moment(at)); }

} // namespace azalai

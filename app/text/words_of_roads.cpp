#include <app/text/words.h>

#include <cmath>

namespace azalai {
namespace {

/// "12", or "12–20" when the two read differently; with a decimal below ten.
QString range(const Words& words, double least, double most) {
    const auto text = [&](double value) { return words.number(value, value < 9.95 ? 1 : 0); };
    const QString first = text(least);
    const QString last = text(most);
    return words.isolated(first == last ? first : first + QChar(0x2013) + last);
}

} // namespace

QString Words::speed(const SpeedRange& speed) const {
    return tr("%1 km/h", "speed").arg(isolated(number(speed.least.value) + QChar(0x2013) + number(speed.most.value)));
}

QString Words::hours(double least, double most) const { return tr("%1 h", "hours").arg(range(*this, least, most)); }

QString Words::litres(double litres) const { return tr("%1 l", "litres").arg(number(litres)); }

QString Words::months(int first, int last) const {
    const auto name = [&](int month) { return m_names.standaloneMonthName(month); };
    if (first == last) return name(first);
    return tr("%1 to %2", "months").arg(name(first), name(last));
}

} // namespace azalai

#include <app/way/clock_form.h>

#include <azalai/time/parse_time.h>

#include <algorithm>
#include <utility>

namespace azalai {
namespace {

constexpr double mostKmh = 300;

std::optional<double> readSpeed(const QString& text) {
    bool isNumber = false;
    const double value = text.trimmed().replace(u',', u'.').toDouble(&isNumber);
    return isNumber && value > 0 && value <= mostKmh ? std::optional(value) : std::nullopt;
}

QString writeSpeed(double kmh) { return QString::number(kmh, 'f', kmh < 9.95 ? 1 : 0); }

} // namespace

ClockForm::ClockForm(QObject* parent) : QObject(parent) {}

std::optional<StatedTime> ClockForm::readTime(const QString& text) {
    QString plain = text.trimmed();
    if (plain.endsWith(u"UTC", Qt::CaseInsensitive)) plain = plain.chopped(3).trimmed();
    plain.replace(u' ', u'T');
    if (plain.contains(u'T') && !plain.endsWith(u'Z')) plain += u'Z';
    const auto time = parseTime(plain.toStdString());
    if (!time || time->precision == Precision::Year || time->precision == Precision::Month) return std::nullopt;
    return *time;
}

QString ClockForm::writeTime(const StatedTime& time) {
    QString text = QString::fromStdString(formatTime(time));
    text.replace(u'T', u' ');
    if (text.endsWith(u'Z')) text.chop(1);
    return text;
}

QString ClockForm::departs() const {
    return departsIsWrong() ? m_wrongDeparts : writeTime(m_question.departs.value_or(m_knownDeparts));
}

void ClockForm::typeDeparts(const QString& text) {
    const ClockQuestion before = m_question;
    const QString trimmed = text.trimmed();
    const auto time = readTime(trimmed);
    m_wrongDeparts = trimmed.isEmpty() || time ? QString() : trimmed;
    if (trimmed.isEmpty())
        m_question.departs.reset();
    else if (time && (m_question.departs || *time != m_knownDeparts))
        m_question.departs = time;
    emit shown();
    if (m_question != before) emit changed();
}

void ClockForm::typeSpeeds(const QString& slowest, const QString& quickest) {
    const ClockQuestion before = m_question;
    const bool isKnown = slowest.trimmed() == m_knownSlowest && quickest.trimmed() == m_knownQuickest;
    m_typedSpeed = !isKnown && !(slowest.trimmed().isEmpty() && quickest.trimmed().isEmpty());
    m_slowest = slowest.trimmed();
    m_quickest = quickest.trimmed();
    m_question.speed.reset();
    const auto least = readSpeed(slowest);
    const auto most = readSpeed(quickest);
    if (m_typedSpeed && least && most && *least <= *most) m_question.speed = SpeedRange{{*least}, {*most}};
    emit shown();
    if (m_question != before) emit changed();
}

void ClockForm::reset() {
    const ClockQuestion before = m_question;
    m_question = {.convoy = m_question.convoy};
    m_wrongDeparts.clear();
    m_typedSpeed = false;
    emit shown();
    if (m_question != before) emit changed();
}

void ClockForm::clear() {
    m_question.convoy.clear();
    reset();
}

int ClockForm::convoyIndex() const {
    const auto found = std::ranges::find(m_convoyIds, m_question.convoy);
    return found == m_convoyIds.end() ? 0 : static_cast<int>(found - m_convoyIds.begin());
}

void ClockForm::setConvoyIndex(int index) {
    if (index < 0 || index >= static_cast<int>(m_convoyIds.size()) || index == convoyIndex()) return;
    m_question.convoy = m_convoyIds[static_cast<std::size_t>(index)];
    emit shown();
    emit changed();
}

void ClockForm::showConvoys(const std::vector<std::string>& ids, const QStringList& names) {
    m_convoyIds = ids;
    m_convoyNames = names;
    const bool isGone = !std::ranges::contains(ids, m_question.convoy);
    if (isGone) m_question.convoy.clear();
    emit shown();
    if (isGone) emit changed();
}

void ClockForm::showKnownDeparts(const StatedTime& departs) {
    m_knownDeparts = departs;
    emit shown();
}

void ClockForm::showKnownSpeed(const std::optional<SpeedRange>& speed) {
    m_knownSlowest = speed ? writeSpeed(speed->least.value) : QString();
    m_knownQuickest = speed ? writeSpeed(speed->most.value) : QString();
    emit shown();
}

} // namespace azalai

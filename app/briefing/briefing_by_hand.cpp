// What is changed by hand on the page: where its maps look, and its words.
#include <app/briefing/briefing_model.h>

#include <app/text/sheet_frame.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

/// Are words those of the page, but for spaces that do not break: a field of text makes others of them.
bool areSame(const QString& words, const std::string& page) {
    return words.simplified() == QString::fromStdString(page).simplified();
}

} // namespace

void BriefingModel::setPaper(const QString& paper) {
    const qsizetype index = papers().indexOf(paper);
    if (index < 0) return;
    const Paper before = m_choices.options.format.paper;
    const Paper chosen = allPapers.at(static_cast<std::size_t>(index));
    if (chosen == before) return;
    // A map that was moved by hand shows the same ground on the other paper.
    const double factor = sizeOf({.paper = before}).width / sizeOf({.paper = chosen}).width;
    for (auto& [key, frame] : m_choices.frames)
        frame.denominator = roundScale(frame.denominator * factor);
    set(m_choices.options.format.paper, chosen);
}

void BriefingModel::setInWindow(bool inWindow) {
    if (inWindow == m_choices.isInWindow) return;
    std::erase_if(m_choices.frames, [&](const auto& one) { return one.first.first == m_choices.layout().id; });
    set(m_choices.isInWindow, inWindow);
}

SheetChoices::FrameKey BriefingModel::frameKey() const {
    return {m_choices.layout().id, sheet() ? sheet()->subject : std::string()};
}

bool BriefingModel::hasOwnFrame() const { return m_choices.frames.contains(frameKey()); }

QString BriefingModel::scaleText() const {
    const auto own = m_choices.frames.find(frameKey());
    const double denominator = own != m_choices.frames.end() ? own->second.denominator : m_choices.options.denominator;
    return denominator > 0 ? QStringLiteral("1 : ") + Words(m_window).number(denominator) : QString();
}

void BriefingModel::setScaleText(const QString& text) {
    // As people write it: "1 : 2,300,000", "2 300 000".
    const QString typed = text.section(u':', -1);
    QString digits;
    for (const QChar c : typed)
        if (c.isDigit()) digits += QChar(u'0' + c.digitValue());
    const double denominator = digits.toDouble();
    if (!digits.isEmpty() && (denominator < leastDenominator || denominator > mostDenominator))
        return tell(QCoreApplication::translate("BriefingModel", "A scale is 1 : 1,000 to 1 : 100,000,000."), true);
    const auto own = m_choices.frames.find(frameKey());
    if (own == m_choices.frames.end()) return set(m_choices.options.denominator, denominator);
    if (digits.isEmpty()) return resetMap();
    set(own->second.denominator, denominator);
}

void BriefingModel::resetMap() {
    if (m_choices.frames.erase(frameKey()) > 0) makeAnew();
}

void BriefingModel::look(const MapLook& frame) { set(m_choices.frames[frameKey()], frame); }

void BriefingModel::arrange(const SheetDivider& divider, double byMm) {
    m_choices.lengths[m_choices.lengthsKey()][divider.path] = movedLengths(divider, byMm);
    makeAnew();
}

bool BriefingModel::isArranged() const { return m_choices.lengths.contains(m_choices.lengthsKey()); }

void BriefingModel::resetArrangement() {
    if (m_choices.lengths.erase(m_choices.lengthsKey()) > 0) makeAnew();
}

void BriefingModel::write(const SheetText& text, const QString& words) {
    const std::string desks = words.trimmed().toStdString();
    if (areSame(words, text.words)) return;
    switch (text.kind) {
    case SheetText::Kind::Title:
        return setTitle(QString::fromStdString(desks));
    case SheetText::Kind::Note:
        return setNoteText(QString::fromStdString(desks));
    case SheetText::Kind::Subtitle:
    case SheetText::Kind::Sentence:
        break;
    }
    auto& wording = m_choices.options.wording;
    if (desks.empty() || areSame(words, text.given))
        wording.erase(text.given);
    else
        wording[text.given] = desks;
    makeAnew();
}

} // namespace azalai

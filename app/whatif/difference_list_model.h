#pragma once

#include <app/controls/row_list_model.h>

#include <QQmlEngine>

namespace azalai {

/// One line of what a what-if makes different.
struct DifferenceRow {
    enum class Tone { Neutral, Better, Worse };

    QString text{};
    bool isHeading = false;
    Tone tone = Tone::Neutral;
    QString refKind{}; ///< what a click chooses; empty for nothing
    QString refId{};

    [[nodiscard]] QString key() const { return refKind + u'/' + refId + u'/' + text; }
    bool operator==(const DifferenceRow&) const = default;
};

/// What is different in a what-if at the moment that is shown, group after group, each under its heading.
class DifferenceListModel : public RowListModel<DifferenceRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the what-if desk")
    Q_PROPERTY(int count READ count NOTIFY countChanged) ///< of differences, without headings

public:
    explicit DifferenceListModel(QObject* parent = nullptr);

    void show(std::vector<DifferenceRow> rows);
    [[nodiscard]] int count() const { return m_count; }

signals:
    void countChanged();

private:
    int m_count = 0;
};

} // namespace azalai

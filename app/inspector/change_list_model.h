#pragma once

#include <app/controls/row_list_model.h>

#include <QQmlEngine>

namespace azalai {

struct ChangeRow {
    QString text{};
    QString refKind{}; ///< what a click chooses; empty for nothing
    QString refId{};

    [[nodiscard]] QString key() const { return refKind + u'/' + refId + u'/' + text; }
    bool operator==(const ChangeRow&) const = default;
};

/// What is different since the last briefing, most important first.
class ChangeListModel : public RowListModel<ChangeRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(QString title READ title NOTIFY titleChanged) ///< "Since last briefing, 28 Aug"
    Q_PROPERTY(int count READ count NOTIFY titleChanged)

public:
    explicit ChangeListModel(QObject* parent = nullptr);

    void show(const QString& title, std::vector<ChangeRow> rows);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int count() const { return rowCount(); }

signals:
    void titleChanged();

private:
    QString m_title;
};

} // namespace azalai

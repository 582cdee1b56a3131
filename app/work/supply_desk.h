#pragma once

#include <app/supply/supply_list_model.h>
#include <app/text/words.h>
#include <app/work/analysis.h>

#include <QObject>
#include <QQmlEngine>

namespace azalai {

/// What the supply panel shows of the newest analysis.
class SupplyDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(azalai::SupplyListModel* rows READ rows CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY shown)

public:
    explicit SupplyDesk(QObject* parent = nullptr);

    void show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis, const Words& text);

    [[nodiscard]] SupplyListModel* rows() { return &m_rows; }
    [[nodiscard]] QString summary() const { return m_summary; }

signals:
    void shown();

private:
    SupplyListModel m_rows;
    QString m_summary;
};

} // namespace azalai

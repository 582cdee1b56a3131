#pragma once

#include <app/controls/row_list_model.h>
#include <app/inspector/description.h>

#include <QQmlEngine>

namespace azalai {

/// The columns of InspectorLine.
[[nodiscard]] std::vector<RowListModel<InspectorRow>::Column> inspectorColumns();

/// What was chosen, in words: a head, and rows of several kinds.
class InspectorModel : public RowListModel<InspectorRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(QString kindText READ kindText NOTIFY shown)
    Q_PROPERTY(QString title READ title NOTIFY shown)
    Q_PROPERTY(QString otherName READ otherName NOTIFY shown)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY shown)
    Q_PROPERTY(QString alertTitle READ alertTitle NOTIFY shown)
    Q_PROPERTY(QString alertText READ alertText NOTIFY shown)
    Q_PROPERTY(int alertStatus READ alertStatus NOTIFY shown)
    Q_PROPERTY(azalai::CalendarBand calendar READ calendar NOTIFY shown)
    Q_PROPERTY(QString calendarTitle READ calendarTitle NOTIFY shown)

public:
    explicit InspectorModel(QObject* parent = nullptr);

    void show(Description description);

    [[nodiscard]] const Description& description() const { return m_description; }
    [[nodiscard]] QString kindText() const { return m_description.kindText; }
    [[nodiscard]] QString title() const { return m_description.title; }
    [[nodiscard]] QString otherName() const { return m_description.otherName; }
    [[nodiscard]] QString subtitle() const { return m_description.subtitle; }
    [[nodiscard]] QString alertTitle() const { return m_description.alertTitle; }
    [[nodiscard]] QString alertText() const { return m_description.alertText; }
    [[nodiscard]] int alertStatus() const { return m_description.alertStatus; }
    [[nodiscard]] CalendarBand calendar() const { return m_description.calendar; }
    [[nodiscard]] QString calendarTitle() const { return m_description.calendarTitle; }

signals:
    void shown();

private:
    Description m_description; ///< without its rows, which the base holds
};

} // namespace azalai

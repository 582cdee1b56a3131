#pragma once

#include <app/map/map_marks.h>
#include <app/text/words.h>
#include <app/whatif/difference_list_model.h>
#include <app/work/analysis_runner.h>

#include <QObject>
#include <QQmlEngine>

#include <memory>
#include <set>
#include <string>

namespace azalai {

/// The document beside itself as it was earlier: what was written since, and what that makes of the situation at the
/// moment that is shown.
class ComparisonDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed) ///< which state it is compared with, in words
    Q_PROPERTY(azalai::DifferenceListModel* records READ records CONSTANT)
    Q_PROPERTY(azalai::DifferenceListModel* differences READ differences CONSTANT)
    Q_PROPERTY(azalai::MapMarks marks READ marks NOTIFY compared) ///< of what stands otherwise at the moment

public:
    explicit ComparisonDesk(QObject* parent = nullptr) : QObject(parent) {}

    void begin(const std::shared_ptr<const Session>& earlier, const QString& since);
    void end();
    /// Takes what was derived, when it was compared with that earlier state.
    void show(const AnalysisRunner::Outcome& outcome, const Words& text);

    [[nodiscard]] bool isActive() const { return m_earlier != nullptr; }
    [[nodiscard]] const std::shared_ptr<const Session>& earlier() const { return m_earlier; } ///< null when not active
    [[nodiscard]] QString since() const { return m_since; }
    [[nodiscard]] DifferenceListModel* records() { return &m_records; }
    [[nodiscard]] DifferenceListModel* differences() { return &m_differences; }

    [[nodiscard]] MapMarks marks() const { return m_marks; }

signals:
    void changed();
    void compared();

private:
    std::shared_ptr<const Session> m_earlier;
    std::shared_ptr<const Session> m_present; ///< of the records that are listed
    Language m_language = Language::English;  ///< likewise
    QString m_since;
    std::set<std::string> m_zones;                      ///< likewise: states that came, went or changed
    MapMarks m_marks{.number = std::uint64_t{1} << 32}; ///< numbers apart from those of a what-if
    DifferenceListModel m_records;
    DifferenceListModel m_differences;
};

} // namespace azalai

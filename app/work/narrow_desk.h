#pragma once

#include <app/layers/contested_list_model.h>
#include <app/text/words.h>
#include <app/work/analysis.h>
#include <app/work/document_runner.h>

#include <QObject>
#include <QQmlEngine>

namespace azalai {

/// Overlaps narrower than a hand can draw, by pair of zones: a list, and what an officer decides about one of them.
/// What is decided goes to the document as one step.
class NarrowDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(azalai::ContestedListModel* rows READ rows CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY shown)  ///< "3 narrow overlaps are left out …"; empty for none
    Q_PROPERTY(bool canDecide READ canDecide NOTIFY shown) ///< one is chosen, and it is no what-if
    Q_PROPERTY(QString firstName READ firstName NOTIFY shown)
    Q_PROPERTY(QString secondName READ secondName NOTIFY shown)

public:
    explicit NarrowDesk(QObject* parent = nullptr) : QObject(parent) {}

    void show(const std::shared_ptr<const Analysis>& analysis, const Words& text);
    /// id  Two state ids joined by '+'; of another kind of thing, empty.
    void choose(const QString& id, bool mayDecide);
    [[nodiscard]] bool isListed(const QString& id) const { return !stripsOf(id).empty(); }
    [[nodiscard]] Bounds boundsOf(const QString& id) const; ///< of its strips; empty for none

    [[nodiscard]] ContestedListModel* rows() { return &m_rows; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] bool canDecide() const { return m_mayDecide && isListed(m_chosen); }
    [[nodiscard]] QString firstName() const { return m_firstName; }
    [[nodiscard]] QString secondName() const { return m_secondName; }

    Q_INVOKABLE void keep();               ///< the chosen ones: contested ground, as drawn
    Q_INVOKABLE void trim(bool fromFirst); ///< a slip of the hand: takes the strips from one of the zones

signals:
    void shown();
    void stepAsked(const azalai::DocumentRunner::EditOf& edit);

private:
    [[nodiscard]] std::vector<const NarrowStrip*> stripsOf(const QString& id) const;
    [[nodiscard]] QString nameOf(const std::string& state) const;
    void nameChosen();

    std::shared_ptr<const Analysis> m_analysis;
    Words m_text{Language::English};
    ContestedListModel m_rows;
    QString m_summary;
    QString m_chosen;
    bool m_mayDecide = false;
    QString m_firstName;
    QString m_secondName;
};

} // namespace azalai

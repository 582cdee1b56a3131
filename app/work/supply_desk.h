#pragma once

#include <app/supply/supply_list_model.h>
#include <app/text/words.h>
#include <app/work/supply_runner.h>

#include <QObject>
#include <QQmlEngine>

namespace azalai {

/// What the supply panel shows of the newest analysis, for a cargo that the reader chooses. The rows follow an analysis
/// when everything in them is found.
class SupplyDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(azalai::SupplyListModel* rows READ rows CONSTANT)
    Q_PROPERTY(QStringList goods READ goods NOTIFY shown)       ///< the first is "any goods"
    Q_PROPERTY(QStringList vehicles READ vehicles NOTIFY shown) ///< that carry the goods; the first is "any vehicle"
    Q_PROPERTY(int goodsIndex READ goodsIndex WRITE setGoodsIndex NOTIFY shown)
    Q_PROPERTY(int vehicleIndex READ vehicleIndex WRITE setVehicleIndex NOTIFY shown)
    Q_PROPERTY(QString summary READ summary NOTIFY shown)

public:
    explicit SupplyDesk(QObject* parent = nullptr);

    void show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis, const Words& text);
    /// Marks what is chosen, and asks for the ways to it when it is a place.
    void choose(const QString& kind, const QString& id);

    [[nodiscard]] SupplyListModel* rows() { return &m_rows; }
    [[nodiscard]] QStringList goods() const { return m_goodsNames; }
    [[nodiscard]] QStringList vehicles() const { return m_vehicleNames; }
    [[nodiscard]] int goodsIndex() const;
    void setGoodsIndex(int index);
    [[nodiscard]] int vehicleIndex() const;
    void setVehicleIndex(int index);
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] const Cargo& cargo() const { return m_cargo; }
    [[nodiscard]] bool isBusy() const { return m_runner.isBusy(); }
    /// Of the newest analysis, the cargo and what is chosen; null while they are being found.
    [[nodiscard]] std::shared_ptr<const SupplyFindings> findings() const;
    [[nodiscard]] std::shared_ptr<const PlaceFindings> placeFindings() const;

signals:
    void shown();
    void found(); ///< the rows, `findings` or `placeFindings` are new
    void busyChanged();

private:
    void ask();
    void take(const SupplyRunner::Outcome& outcome);
    void publish();
    void publishChoices();
    [[nodiscard]] bool isCurrent() const;

    SupplyRunner m_runner;
    SupplyListModel m_rows;
    std::shared_ptr<const Session> m_session;
    std::shared_ptr<const Analysis> m_analysis;
    Words m_text{Language::English};
    Cargo m_cargo;
    std::string m_place; ///< that is chosen; empty for none
    SupplyRunner::Outcome m_outcome;
    std::vector<Goods> m_goods;          ///< as m_goodsNames without the first
    std::vector<std::string> m_vehicles; ///< ids, as m_vehicleNames without the first
    QStringList m_goodsNames;
    QStringList m_vehicleNames;
    QString m_summary;
};

} // namespace azalai

#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QRectF>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace azalai {

/// What the window remembers from one start to the next. A temporary memory begins empty and forgets.
class ViewMemory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QRectF window READ window WRITE setWindow NOTIFY changed) ///< empty: never stored
    Q_PROPERTY(double leftPx READ leftPx WRITE setLeftPx NOTIFY changed)
    Q_PROPERTY(double rightPx READ rightPx WRITE setRightPx NOTIFY changed)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)          ///< "system", "light" or "dark"
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed) ///< "", "en", "fr" or "ar"
    Q_PROPERTY(int leftTab READ leftTab WRITE setLeftTab NOTIFY changed) ///< 0 situation, 1 supply, 2 way, 3 what if
    Q_PROPERTY(int supplyOrder READ supplyOrder WRITE setSupplyOrder NOTIFY changed)        ///< of SupplyListModel
    Q_PROPERTY(QString supplyFolded READ supplyFolded WRITE setSupplyFolded NOTIFY changed) ///< of SupplyListModel
    Q_PROPERTY(bool stripShown READ isStripShown WRITE setStripShown NOTIFY changed) ///< rather than a route's page
    Q_PROPERTY(bool isTemporary READ isTemporary CONSTANT)

public:
    enum class Kind { Lasting, Temporary };
    explicit ViewMemory(Kind kind, QObject* parent = nullptr);

    [[nodiscard]] bool isTemporary() const { return m_kind == Kind::Temporary; }
    [[nodiscard]] QRectF window() const { return value("window").toRectF(); }
    void setWindow(const QRectF& window) { store("window", window); }
    [[nodiscard]] double leftPx() const { return value("leftPx", 322.0).toDouble(); }
    void setLeftPx(double width) { store("leftPx", width); }
    [[nodiscard]] double rightPx() const { return value("rightPx", 336.0).toDouble(); }
    void setRightPx(double width) { store("rightPx", width); }
    [[nodiscard]] int leftTab() const { return value("leftTab", 0).toInt(); }
    void setLeftTab(int tab) { store("leftTab", tab); }
    [[nodiscard]] int supplyOrder() const { return value("supplyOrder", 0).toInt(); }
    void setSupplyOrder(int order) { store("supplyOrder", order); }
    [[nodiscard]] QString supplyFolded() const { return value("supplyFolded").toString(); }
    void setSupplyFolded(const QString& sections) { store("supplyFolded", sections); }
    [[nodiscard]] bool isStripShown() const { return value("stripShown", false).toBool(); }
    void setStripShown(bool shown) { store("stripShown", shown); }
    [[nodiscard]] QString theme() const { return value("theme", "system").toString(); }
    void setTheme(const QString& theme) { store("theme", theme); }
    [[nodiscard]] QString language() const { return value("language").toString(); }
    void setLanguage(const QString& language) { store("language", language); }

    // The last look at a dossier, by its path.
    Q_INVOKABLE bool hasView(const QString& dossier) const;
    Q_INVOKABLE double viewNumber(const QString& dossier,
                                  const QString& name) const; ///< "latitude", "longitude", "zoom", "instant"
    Q_INVOKABLE QStringList hiddenActors(const QString& dossier) const;
    Q_INVOKABLE QList<int> hiddenLayers(const QString& dossier) const;
    Q_INVOKABLE void rememberView(const QString& dossier, double latitudeDeg, double longitudeDeg, double zoom,
                                  double instantSecs, const QStringList& hiddenActors, const QList<int>& hiddenLayers);

    /// BriefingModel::choices of a dossier: what was typed on its sheets belongs to no other.
    Q_INVOKABLE QString briefing(const QString& dossier) const;
    /// BriefingModel::presets, of all dossiers.
    [[nodiscard]] QString sheetPresets() const { return value("sheetPresets").toString(); }
    void rememberSheetPresets(const QString& presets) { store("sheetPresets", presets); }
    Q_INVOKABLE void rememberBriefing(const QString& dossier, const QString& choices);

signals:
    void changed();

private:
    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void store(const QString& key, const QVariant& value);

    Kind m_kind;
    std::unique_ptr<QSettings> m_settings; ///< null when temporary
    QVariantMap m_values;                  ///< instead of settings when temporary
};

} // namespace azalai

#pragma once

#include <app/controls/row_list_model.h>
#include <app/text/words.h>
#include <app/work/session.h>

#include <QQmlEngine>
#include <QRectF>

#include <optional>

namespace azalai {

/// Something that can be found, and the ground to show when it was.
struct SearchRow {
    QString kind{}; ///< kind word; "position" for coordinates
    QString id{};
    QString text{};
    QString detail{};
    QRectF extent; ///< degrees: x west, y south; without size for a point

    [[nodiscard]] QString key() const { return kind + u'/' + id; }
    bool operator==(const SearchRow&) const = default;
};

/// Letters as they are compared: without case, accents and Arabic vowel signs.
[[nodiscard]] QString searchable(const QString& text);
/// How well a searchable name fits what is searched for: 0 the whole name, 1 its beginning, 2 the beginning of a word,
/// 3 somewhere inside; nothing when not at all.
[[nodiscard]] std::optional<int> closeness(const QString& name, const QString& wanted);
/// Reads "16.77 -3.01", "16.77, -3.01" or "16.7740° N 3.0070° W", latitude first.
[[nodiscard]] std::optional<Position> readPosition(const QString& text);

/// Finds places, zones, routes, regions, events, towns and coordinates by what was typed.
class SearchModel : public RowListModel<SearchRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit SearchModel(QObject* parent = nullptr);

    /// Says what there is to find: zone states in force at the instant only. It is read when somebody types, not
    /// before: this is called with every date while the timeline plays.
    void index(std::shared_ptr<const Session> session, const Workspace& workspace, const Words& text);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);
    [[nodiscard]] int count() const { return rowCount(); }

signals:
    void queryChanged();
    void countChanged();

private:
    struct Entry {
        SearchRow row;
        QStringList names; ///< searchable, in every language
        int rank = 5;      ///< 1 first
    };
    struct Content {
        std::shared_ptr<const Session> session;
        Workspace workspace;
        Words text;
    };
    void fill(const Content& content);
    void add(const SearchRow& row, const LocalText& name, int rank);
    void find();

    std::optional<Content> m_pending; ///< what m_entries do not show yet
    std::vector<Entry> m_entries;
    Words m_text{Language::English};
    QString m_query;
};

} // namespace azalai

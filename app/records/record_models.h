#pragma once

#include <app/controls/row_list_model.h>

#include <QQmlEngine>
#include <QStringList>

namespace azalai {

/// A kind of record that can be filled in.
struct RecordKindRow {
    QString word{}; ///< of the format: "actors"
    int count = 0;
    bool canAdd = false;

    [[nodiscard]] QString key() const { return word; }
    bool operator==(const RecordKindRow&) const = default;
};

class RecordKindModel : public RowListModel<RecordKindRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the record desk")

public:
    explicit RecordKindModel(QObject* parent = nullptr);

    void show(std::vector<RecordKindRow> rows) { replaceRows(std::move(rows)); }
};

/// A record in the list of its kind.
struct RecordRow {
    QString id{};
    QString name{};
    QString detail{};

    [[nodiscard]] QString key() const { return id; }
    bool operator==(const RecordRow&) const = default;
};

class RecordListModel : public RowListModel<RecordRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the record desk")

public:
    explicit RecordListModel(QObject* parent = nullptr);

    void show(std::vector<RecordRow> rows) { rearrangeRows(std::move(rows)); }
    Q_INVOKABLE [[nodiscard]] int indexOfId(const QString& id) const;
};

/// A field of the record that is open, with its text.
struct RecordFieldRow {
    enum Type {
        Key,
        Text,
        Names,
        Time,
        Grade,
        Word,
        Words,
        Flag,
        Whole,
        Color,
        Months,
        Reference,
        References,
        Ways,
        Position,
        Table,
        Number,
        Way
    };

    int form = 0; ///< grows with each record that is opened: its fields are others
    QString field{};
    int type = Text;
    QString text{};
    QStringList names{};     ///< of Names: in English, French and Arabic
    QStringList optionIds{}; ///< what can be chosen
    QStringList optionNames{};
    QStringList chosenIds{}; ///< of Words and References
    QStringList chosenNames{};
    QStringList columns{}; ///< of Table: keys
    QString hint{};        ///< what the text means
    bool isWrong = false;

    [[nodiscard]] QString key() const { return QString::number(form) + field; }
    bool operator==(const RecordFieldRow&) const = default;
};

class RecordFieldModel : public RowListModel<RecordFieldRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the record desk")

public:
    explicit RecordFieldModel(QObject* parent = nullptr);

    void show(std::vector<RecordFieldRow> rows) { replaceRows(std::move(rows)); }
};

} // namespace azalai

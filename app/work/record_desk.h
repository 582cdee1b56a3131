#pragma once

#include <app/records/record_models.h>
#include <app/text/words.h>
#include <app/work/document_runner.h>
#include <app/work/form_choices.h>
#include <app/work/session.h>

#include <azalai/store/record_form.h>

#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace azalai {

/// The dossier's records as forms: who is in it, what is known, from whom. What is filled in becomes a step of the
/// document when it is saved.
class RecordDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(azalai::RecordKindModel* kinds READ kinds CONSTANT)
    Q_PROPERTY(azalai::RecordListModel* rows READ rows CONSTANT)
    Q_PROPERTY(azalai::RecordFieldModel* fields READ fields CONSTANT)
    /// Is the list of records looked at? It is made only then.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed) ///< word of the format: "actors"
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed) ///< what needs a line or an area is drawn on the map
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString openId READ openId NOTIFY changed)
    Q_PROPERTY(QString openName READ openName NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY changed)      ///< there has to be one of some kinds
    Q_PROPERTY(bool canMove READ canMove NOTIFY changed)          ///< the order of its kind decides
    Q_PROPERTY(QString groundKind READ groundKind NOTIFY changed) ///< what the map shows of it; empty for nothing
    Q_PROPERTY(QString groundId READ groundId NOTIFY changed)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)   ///< why it cannot be saved as it is; else empty
    Q_PROPERTY(QString remark READ remark NOTIFY changed) ///< what would be left out or repaired; else empty
    Q_PROPERTY(bool asksRemoval READ asksRemoval NOTIFY changed)
    /// What goes along with the record that is to be removed: kinds and, at the same places, how many of each.
    Q_PROPERTY(QStringList takenKinds READ takenKinds NOTIFY changed)
    Q_PROPERTY(QList<int> takenCounts READ takenCounts NOTIFY changed)
    Q_PROPERTY(int namedIn READ namedIn NOTIFY changed) ///< how many other records lose its name from their lists

public:
    explicit RecordDesk(QObject* parent = nullptr);
    ~RecordDesk() override;

    void setSession(const std::shared_ptr<const Session>& session);
    void setWords(const Words& text);
    void setMoment(Instant at) { m_at = at; }

    [[nodiscard]] RecordKindModel* kinds() { return &m_kinds; }
    [[nodiscard]] RecordListModel* rows() { return &m_rows; }
    [[nodiscard]] RecordFieldModel* fields() { return &m_fields; }
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    [[nodiscard]] QString kind() const;
    void setKind(const QString& kind);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString& filter);
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] bool isOpen() const { return m_record.has_value(); }
    [[nodiscard]] QString openId() const { return QString::fromStdString(m_id); }
    [[nodiscard]] QString openName() const;
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool canRemove() const { return m_record && !m_isNew && !isSingle(m_kind); }
    [[nodiscard]] bool canMove() const { return m_record && !m_isNew && m_kind == RecordKind::Rule; }
    [[nodiscard]] QString groundKind() const;
    [[nodiscard]] QString groundId() const;
    [[nodiscard]] bool isDirty() const { return !m_touched.empty(); }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString remark() const { return m_remark; }
    [[nodiscard]] bool asksRemoval() const { return m_asksRemoval; }
    [[nodiscard]] QStringList takenKinds() const { return m_takenKinds; }
    [[nodiscard]] QList<int> takenCounts() const { return m_takenCounts; }
    [[nodiscard]] int namedIn() const { return m_namedIn; }

    /// Opens a record's form. What was filled in before and not saved is dropped: ask first.
    Q_INVOKABLE void open(const QString& kind, const QString& id);
    /// A blank form of the present kind. A place on the map for what lies somewhere.
    Q_INVOKABLE void add(double latitudeDeg, double longitudeDeg);
    Q_INVOKABLE void close();
    Q_INVOKABLE void setText(const QString& field, const QString& text);     ///< field  A key, or key_en for names
    Q_INVOKABLE void setPosition(const QString& field, const QString& text); ///< as people write positions
    Q_INVOKABLE void toggle(const QString& field, const QString& id);        ///< in or out of a list
    Q_INVOKABLE void save();
    Q_INVOKABLE void move(bool later); ///< of canMove: one place earlier in its list, or one later
    Q_INVOKABLE void discard();        ///< what was filled in since the last save
    Q_INVOKABLE void askRemoval();
    Q_INVOKABLE void keep(); ///< the answers to that
    Q_INVOKABLE void remove();

signals:
    void changed();
    void editMade(const azalai::DocumentRunner::EditOf& edit);

private:
    void show(Record record, bool isNew);
    [[nodiscard]] std::optional<std::size_t> placeNow(const Dossier& dossier) const;
    void judge();
    void publish();
    void publishRows();
    [[nodiscard]] FieldTexts texts() const;
    void showRemoval(const std::string& id, const Result<Edit>& edit);

    std::shared_ptr<const Session> m_session;
    Words m_text{Language::English};
    Instant m_at;
    RecordKind m_kind = RecordKind::Actor;
    QString m_filter;
    bool m_isShown = false;
    std::optional<Record> m_record; ///< as it was opened
    std::string m_id;               ///< its key, as keyAt
    std::size_t m_count = 0;        ///< of its kind, when it was opened or found again
    bool m_isNew = false;
    int m_form = 0;
    FieldTexts m_opened;
    FieldTexts m_touched; ///< what was filled in since
    QString m_fault;
    std::string m_wrongField;
    QString m_remark;
    bool m_asksRemoval = false;
    QStringList m_takenKinds;
    QList<int> m_takenCounts;
    int m_namedIn = 0;
    FormChoices m_choices;
    QThreadPool m_pool;
    RecordKindModel m_kinds;
    RecordListModel m_rows;
    RecordFieldModel m_fields;
};

} // namespace azalai

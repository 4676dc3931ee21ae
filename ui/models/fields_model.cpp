// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fields_model.h"

#include "base/job.h"
#include "delegates/roles.h"
#include "models/field_words.h"
#include "session/identities.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace models {

namespace {

constexpr std::size_t quickFields = 2000; // made ready within a few milliseconds

/// Namespaces that every organisation has and that a customer file may hold.
const QStringList &usualNamespaces()
{
    static const QStringList codes {QStringLiteral("Email"), QStringLiteral("Phone"), QStringLiteral("ECID")};
    return codes;
}

/// What a file of customers holds nearly always, in the order in which people think of it; of an object its
/// name alone.
const QStringList &everydayFields()
{
    static const QStringList paths {QStringLiteral("person.name.firstName"),
                                    QStringLiteral("person.name.lastName"),
                                    QStringLiteral("mobilePhone.number"),
                                    QStringLiteral("homePhone.number"),
                                    QStringLiteral("homeAddress.street1"),
                                    QStringLiteral("homeAddress.postalCode"),
                                    QStringLiteral("homeAddress.city"),
                                    QStringLiteral("homeAddress.state"),
                                    QStringLiteral("homeAddress.stateProvince"),
                                    QStringLiteral("homeAddress.country"),
                                    QStringLiteral("homeAddress.countryCode"),
                                    QStringLiteral("person.birthDate"),
                                    QStringLiteral("person.gender"),
                                    QStringLiteral("consents.marketing.email.val"),
                                    QStringLiteral("consents.marketing.sms.val"),
                                    QStringLiteral("consents.marketing"),
                                    QStringLiteral("personalEmail"),
                                    QStringLiteral("person.name"),
                                    QStringLiteral("person"),
                                    QStringLiteral("mobilePhone"),
                                    QStringLiteral("homePhone"),
                                    QStringLiteral("homeAddress"),
                                    QStringLiteral("consents")};
    return paths;
}

/// Its place among the everyday fields: the field itself, or else the object that it lies in; behind them all
/// those of the program or of companies.
qsizetype rankOf(QStringView path, const QString &email)
{
    if (path == email)
        return -1;
    for (; !path.isEmpty(); path = path.left(std::max<qsizetype>(0, path.lastIndexOf(u'.')))) {
        if (const qsizetype place = everydayFields().indexOf(path); place >= 0)
            return place;
    }
    return everydayFields().size();
}

} // namespace

FieldsModel::FieldsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

FieldsModel::Entry FieldsModel::entryOf(const xdm::Field &field, const xdm::Schema &schema)
{
    const QString email = schema.emailPath();
    Entry entry {.path = field.path,
                 .words = fieldWords(field),
                 .type = typeWords(field),
                 .values = valueWords(field),
                 .rank = rankOf(field.path, email)};
    entry.identity = field.path == email || field.path.startsWith(QLatin1String("identityMap."))
        || std::ranges::any_of(schema.identities, [&field](const xdm::Identity &identity) {
                         return identity.path == field.path;
                     });
    entry.deprecated = field.deprecated;
    return entry;
}

std::shared_ptr<const FieldsModel::Index> FieldsModel::indexOf(const xdm::Schema &schema,
                                                               const QStringList &namespaces)
{
    auto index = std::make_shared<Index>();
    std::vector<Entry> &entries = index->entries;
    entries.reserve(schema.fields.size() + schema.maps.size() + std::size_t(namespaces.size()));
    const QSet<QString> required(schema.required.begin(), schema.required.end());
    const auto add = [&](const xdm::Field &field) {
        entries.push_back(entryOf(field, schema));
        entries.back().required = required.contains(field.path);
    };
    for (const xdm::Field &field : schema.fields)
        add(field);
    for (const xdm::Field &field : schema.maps)
        add(field);
    for (const QString &code : namespaces) {
        if (const xdm::Field *field = schema.field(session::identityPath(code)))
            add(*field);
    }
    std::ranges::stable_sort(entries, [](const Entry &a, const Entry &b) {
        return std::pair(a.deprecated, a.rank) != std::pair(b.deprecated, b.rank)
            ? std::pair(a.deprecated, a.rank) < std::pair(b.deprecated, b.rank)
            : a.words.compare(b.words, Qt::CaseInsensitive) < 0;
    });
    for (const Entry &entry : entries)
        index->search.add(entry.path, entry.words);
    return index;
}

void FieldsModel::setSchema(const xdm::Schema &schema, const std::optional<QStringList> &namespaces)
{
    const QStringList &offered = namespaces ? *namespaces : usualNamespaces();
    if (m_generation > 0 && schema == m_schema && offered == m_namespaces)
        return;
    const quint64 generation = ++m_generation;
    m_schema = schema;
    m_namespaces = offered;
    if (schema.fields.size() <= quickFields)
        return take(indexOf(schema, offered));
    take({});
    using Made = std::shared_ptr<const Index>;
    const auto work
        = [schema, offered](base::Progress &) -> base::Result<Made> { return indexOf(schema, offered); };
    base::whenDone<Made>(base::run<Made>(QThreadPool::globalInstance(), work).job, this,
                         [this, generation](const base::Result<Made> &index) {
                             if (index && generation == m_generation)
                                 take(*index);
                         });
}

void FieldsModel::take(std::shared_ptr<const Index> index)
{
    beginResetModel();
    m_index = std::move(index);
    search();
    choose();
    endResetModel();
    if (m_index)
        Q_EMIT ready();
}

QString FieldsModel::source() const
{
    return m_schema.id.isEmpty() ? tr("Standard fields, %1").arg(xdm::Schema::standardSource())
                                 : tr("Schema “%1” of the chosen dataset").arg(m_schema.title);
}

int FieldsModel::total() const
{
    return m_index ? int(m_index->entries.size()) : 0;
}

void FieldsModel::setMapping(const xdm::Mapping &mapping)
{
    beginResetModel();
    m_taken.clear();
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.applied)
            m_taken.insert(column.field, column.header);
    }
    for (const xdm::MadeField &made : mapping.made)
        m_taken.insert(made.field, tr("several columns or none", "what a field is filled from"));
    choose();
    endResetModel();
}

void FieldsModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.simplified();
    search();
    choose();
    endResetModel();
}

void FieldsModel::setFilters(Filters filters)
{
    beginResetModel();
    m_filters = filters;
    choose();
    endResetModel();
}

bool FieldsModel::passes(const Entry &entry) const
{
    return (!m_filters.testFlag(Required) || entry.required)
        && (!m_filters.testFlag(Identity) || entry.identity)
        && (!m_filters.testFlag(Unmapped) || !m_taken.contains(entry.path));
}

void FieldsModel::search()
{
    m_costs = m_index ? m_index->search.find(m_search) : std::vector<std::optional<int>>();
    m_typed = m_index ? typedEntry() : std::nullopt;
}

/// The entry of a map that what is typed names, in full or without what comes behind its name.
std::optional<FieldsModel::Entry> FieldsModel::typedEntry() const
{
    for (const xdm::Field &map : m_schema.maps) {
        const qsizetype star = map.path.indexOf(u'*');
        const QString behind = map.path.mid(star + 1);
        if (!m_search.startsWith(QStringView(map.path).left(star)))
            continue;
        const QString path = m_search.endsWith(behind) ? m_search : m_search + behind;
        if (const xdm::Field *field = m_schema.field(path); field && m_schema.patternOf(path) == map.path)
            return entryOf(*field, m_schema);
    }
    return std::nullopt;
}

void FieldsModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_costs.size(); ++i) {
        if (m_costs[i] && passes(m_index->entries[i]))
            m_shown.push_back(int(i));
    }
    if (m_search.isEmpty())
        return;
    std::ranges::stable_sort(m_shown, {}, [this](int i) {
        return std::pair(m_index->entries[std::size_t(i)].deprecated, *m_costs[std::size_t(i)]);
    });
}

const FieldsModel::Entry &FieldsModel::entryAt(int row) const
{
    if (m_typed && row == 0)
        return *m_typed;
    return m_index->entries[std::size_t(m_shown[std::size_t(row - (m_typed ? 1 : 0))])];
}

int FieldsModel::rowOf(const QString &path) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (entryAt(row).path == path)
            return row;
    }
    return -1;
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size()) + (m_typed ? 1 : 0);
}

QString FieldsModel::remarkOn(const Entry &entry) const
{
    if (const QString taken = m_taken.value(entry.path); !taken.isEmpty())
        return tr("from %1", "a column of the file").arg(taken);
    if (entry.required)
        return tr("required");
    if (entry.deprecated)
        return tr("deprecated", "of a field");
    return entry.identity ? tr("identity", "of a field") : QString();
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.words;
    case PathRole:
        return entry.path;
    case delegates::DetailRole:
        return tr("%1 · %2", "a field's path, then its type").arg(entry.path, entry.type);
    case Qt::ToolTipRole:
        return entry.values.isEmpty() ? QVariant() : QVariant(entry.values);
    case TakenRole:
        return m_taken.value(entry.path);
    case delegates::RemarkRole:
        return remarkOn(entry);
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %2", "a field's name, then its path").arg(entry.words, entry.path);
        const QString remark = remarkOn(entry);
        return remark.isEmpty() ? text : tr("%1, %2", "a field, then a remark on it").arg(text, remark);
    }
    default:
        return {};
    }
}

} // namespace models

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fields_model.h"

#include "base/job.h"
#include "delegates/roles.h"
#include "models/field_words.h"
#include "xdm/header_words.h"

#include <QThreadPool>

#include <algorithm>
#include <tuple>

namespace models {

namespace {

constexpr std::size_t quickFields = 2000; // made ready within a few milliseconds

/// Namespaces that every organisation has and that a customer file may hold.
const QStringList &usualIdentities()
{
    static const QStringList paths {QStringLiteral("identityMap.Email.id"),
                                    QStringLiteral("identityMap.Phone.id"),
                                    QStringLiteral("identityMap.ECID.id")};
    return paths;
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

std::vector<FieldsModel::Entry> FieldsModel::entriesOf(const xdm::Schema &schema)
{
    std::vector<Entry> entries;
    entries.reserve(schema.fields.size() + std::size_t(usualIdentities().size()));
    const QSet<QString> required(schema.required.begin(), schema.required.end());
    const QString email = schema.emailPath();
    const auto add = [&](const xdm::Field &field) {
        Entry entry {.path = field.path, .words = fieldWords(field)};
        entry.key = QStringList {entry.words, entry.path, xdm::usualNames(field.path).join(u'\n')}
                        .join(u'\n')
                        .toLower();
        entry.rank = rankOf(entry.path, email);
        entry.required = required.contains(field.path);
        entry.identity = field.path == email || field.path.startsWith(QLatin1String("identityMap."));
        entries.push_back(std::move(entry));
    };
    for (const xdm::Field &field : schema.fields) {
        if (!field.deprecated)
            add(field);
    }
    for (const QString &path : usualIdentities()) {
        if (const xdm::Field *field = schema.field(path))
            add(*field);
    }
    std::ranges::stable_sort(entries, {}, [](const Entry &entry) { return std::tie(entry.rank, entry.key); });
    return entries;
}

void FieldsModel::setSchema(const xdm::Schema &schema)
{
    const quint64 generation = ++m_generation;
    if (schema.fields.size() <= quickFields)
        return take(entriesOf(schema));
    take({});
    using Entries = std::vector<Entry>;
    const auto work = [schema](base::Progress &) -> base::Result<Entries> { return entriesOf(schema); };
    base::whenDone<Entries>(base::run<Entries>(QThreadPool::globalInstance(), work).job, this,
                            [this, generation](const base::Result<Entries> &entries) {
                                if (entries && generation == m_generation)
                                    take(*entries);
                            });
}

void FieldsModel::take(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    choose();
    endResetModel();
}

void FieldsModel::setMapping(const xdm::Mapping &mapping)
{
    beginResetModel();
    m_taken.clear();
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.applied)
            m_taken.insert(column.field, column.header);
    }
    choose();
    endResetModel();
}

void FieldsModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.toLower().split(u' ', Qt::SkipEmptyParts);
    choose();
    endResetModel();
}

void FieldsModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

bool FieldsModel::passes(const Entry &entry) const
{
    switch (m_filter) {
    case Filter::All:
        break;
    case Filter::Required:
        if (!entry.required)
            return false;
        break;
    case Filter::Unmapped:
        if (m_taken.contains(entry.path))
            return false;
        break;
    case Filter::Identity:
        if (!entry.identity)
            return false;
        break;
    }
    return std::ranges::all_of(m_search, [&entry](const QString &word) { return entry.key.contains(word); });
}

/// What begins with the first word typed comes first: "city" is a city before it is a part of another name.
void FieldsModel::choose()
{
    m_shown.clear();
    std::vector<int> others;
    const QString first = m_search.isEmpty() ? QString() : m_search.front();
    const QString behind = QStringLiteral("· ") + first;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        if (!passes(entry))
            continue;
        const QStringView words = QStringView(entry.key).left(entry.words.size());
        const bool begins = first.isEmpty() || words.startsWith(first) || words.contains(behind);
        (begins ? m_shown : others).push_back(i);
    }
    m_shown.insert(m_shown.end(), others.begin(), others.end());
}

int FieldsModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find_if(
        m_shown, [&](int entry) { return m_entries[std::size_t(entry)].path == path; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[std::size_t(m_shown[std::size_t(index.row())])];
    const QString taken = m_taken.value(entry.path);
    switch (role) {
    case Qt::DisplayRole:
        return entry.words;
    case PathRole:
    case delegates::DetailRole:
        return entry.path;
    case TakenRole:
        return taken;
    case delegates::RemarkRole:
        if (!taken.isEmpty())
            return tr("from %1", "a column of the file").arg(taken);
        return entry.required ? tr("required") : QString();
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %2", "a field's name, then its path").arg(entry.words, entry.path);
        const QString remark = data(index, delegates::RemarkRole).toString();
        return remark.isEmpty() ? text : tr("%1, %2", "a field, then a remark on it").arg(text, remark);
    }
    default:
        return {};
    }
}

} // namespace models

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a destination choice knows, and what it concludes from it.

#include "session/column_choices.h"
#include "session/destination_chosen.h"
#include "session/identities.h"
#include "session/unknown_fields.h"

#include <algorithm>

namespace session {

namespace {

using Subject = DestinationCheck::Subject;
using Verdict = DestinationCheck::Verdict;

const QString connectionKey = QStringLiteral("connection");
const QString practiceKey = QStringLiteral("practice");
const QString placesKey = QStringLiteral("places");
const QString sandboxKey = QStringLiteral("sandbox");
const QString datasetKey = QStringLiteral("dataset");

/// No connection can have this name: it is empty.
QString placeOf(bool practice, const QString &connection)
{
    return practice ? QString() : connection;
}

DestinationCheck fieldsCheck(const ColumnChoices &columns, const xdm::Schema &schema)
{
    DestinationCheck check {.subject = Subject::FieldsExist, .verdict = Verdict::Fine};
    for (const xdm::ColumnMapping &column : columns.mapping().columns) {
        if (!column.applied)
            continue;
        ++check.total;
        if (schema.field(column.field))
            ++check.count;
    }
    QStringList missing;
    const std::vector<UnknownField> unknown = unknownFields(columns);
    for (const UnknownField &field : unknown) {
        if (!field.isNamespace)
            missing.append(field.path);
    }
    if (missing.isEmpty())
        return check;
    check.total = std::max(check.total, check.count + int(missing.size()));
    check.verdict = Verdict::Blocked;
    check.name = missing.join(QStringLiteral(", "));
    check.error = base::Error {.code = base::ErrorCode::FieldUnknown, .subject = missing.constFirst()};
    return check;
}

DestinationCheck namespacesCheck(const QStringList &wanted, const QStringList &there)
{
    DestinationCheck check {.subject = Subject::NamespacesExist, .verdict = Verdict::Fine};
    check.name = wanted.join(QStringLiteral(", "));
    if (const auto known = knowsNamespaces(there, wanted); !known) {
        check.verdict = Verdict::Blocked;
        check.error = known.error();
    }
    return check;
}

DestinationCheck identityCheck(const platform::Dataset &dataset, const xdm::Schema &schema)
{
    DestinationCheck check {.subject = Subject::PrimaryIdentity, .verdict = Verdict::Fine};
    if (schema.primaryIdentity)
        check.name
            = QStringLiteral("%1 · %2").arg(schema.primaryIdentity->path, schema.primaryIdentity->nameSpace);
    if (const auto fine = usable(dataset, schema); !fine) {
        check.verdict = Verdict::Blocked;
        check.error = fine.error();
    }
    return check;
}

} // namespace

Remembered Remembered::fromJson(const QJsonObject &json)
{
    Remembered remembered {.used = !json.isEmpty(),
                           .practice = json.value(practiceKey).toBool(),
                           .connection = json.value(connectionKey).toString(),
                           .places = {}};
    const QJsonObject places = json.value(placesKey).toObject();
    for (auto place = places.begin(); place != places.end(); ++place)
        remembered.places.insert(place.key(),
                                 {.sandbox = place.value()[sandboxKey].toString(),
                                  .dataset = place.value()[datasetKey].toString()});
    return remembered;
}

QJsonObject Remembered::toJson() const
{
    QJsonObject kept;
    for (auto place = places.begin(); place != places.end(); ++place)
        kept.insert(place.key(), QJsonObject {{sandboxKey, place->sandbox}, {datasetKey, place->dataset}});
    return {{practiceKey, practice}, {connectionKey, connection}, {placesKey, kept}};
}

QString Remembered::sandboxFor(bool isPractice, const QString &name) const
{
    return places.value(placeOf(isPractice, name)).sandbox;
}

QString Remembered::datasetFor(bool isPractice, const QString &name, const QString &sandbox) const
{
    const Place place = places.value(placeOf(isPractice, name));
    return place.sandbox == sandbox ? place.dataset : QString();
}

void Remembered::keep(bool isPractice, const QString &name, const QString &sandbox, const QString &dataset)
{
    used = true;
    practice = isPractice;
    connection = name;
    places.insert(placeOf(isPractice, name), {.sandbox = sandbox, .dataset = dataset});
}

bool DestinationChoice::isPractice() const
{
    return m_chosen->practice;
}

QString DestinationChoice::connectionName() const
{
    return m_chosen->connection;
}

QString DestinationChoice::organisation() const
{
    return m_chosen->organisation;
}

DestinationChoice::State DestinationChoice::state() const
{
    return m_chosen->state;
}

const std::optional<base::Error> &DestinationChoice::error() const
{
    return m_chosen->error;
}

const std::vector<platform::Sandbox> &DestinationChoice::sandboxes() const
{
    return m_chosen->sandboxes;
}

std::optional<platform::Sandbox> DestinationChoice::sandbox() const
{
    return m_chosen->sandbox;
}

bool DestinationChoice::isAskingForDatasets() const
{
    return m_chosen->isAskingForDatasets;
}

const std::vector<platform::Dataset> &DestinationChoice::datasets() const
{
    return m_chosen->datasets;
}

std::optional<platform::Dataset> DestinationChoice::dataset() const
{
    return m_chosen->dataset;
}

const std::optional<xdm::Schema> &DestinationChoice::schema() const
{
    return m_chosen->schema;
}

bool DestinationChoice::profile() const
{
    return m_chosen->profile;
}

void DestinationChoice::setProfile(bool on)
{
    if (m_chosen->profile == on)
        return;
    m_chosen->profile = on;
    Q_EMIT changed();
}

bool DestinationChoice::mayEnableSchema() const
{
    return m_chosen->mayEnableSchema;
}

void DestinationChoice::setMayEnableSchema(bool may)
{
    if (m_chosen->mayEnableSchema == may)
        return;
    m_chosen->mayEnableSchema = may;
    Q_EMIT changed();
}

void DestinationChoice::setReadyProfiles(qint64 count)
{
    if (m_chosen->readyProfiles == count)
        return;
    m_chosen->readyProfiles = count;
    Q_EMIT changed();
}

DestinationWish DestinationChoice::wish() const
{
    return {.sandbox = m_chosen->sandbox ? m_chosen->sandbox->name : QString(),
            .dataset = m_chosen->dataset ? m_chosen->dataset->id : QString(),
            .profile = m_chosen->profile,
            .enableSchema = m_chosen->profile && m_chosen->mayEnableSchema};
}

base::Result<Changes> DestinationChoice::changes() const
{
    if (!m_chosen->dataset || !m_chosen->schema)
        return base::Failure(m_chosen->error.value_or(base::Error {.code = base::ErrorCode::DatasetMissing}));
    if (const auto fine = usable(*m_chosen->dataset, *m_chosen->schema); !fine)
        return base::Failure(fine.error());
    return preflight(*m_chosen->dataset, *m_chosen->schema, wish());
}

std::vector<DestinationCheck> DestinationChoice::checks() const
{
    if (!m_chosen->dataset || !m_chosen->schema)
        return {};
    const platform::Dataset &dataset = *m_chosen->dataset;
    const xdm::Schema &schema = *m_chosen->schema;
    const DestinationCheck identity = identityCheck(dataset, schema);
    const bool canHoldProfiles = identity.verdict == Verdict::Fine;
    const auto change = changes();
    std::vector<DestinationCheck> checks {identity};
    // With the switch off nobody asks whether they are in Profile.
    if (m_chosen->profile) {
        DestinationCheck inProfile {
            .subject = Subject::SchemaInProfile, .verdict = Verdict::Fine, .name = schema.title};
        if (!schema.inProfile && !canHoldProfiles)
            inProfile.verdict = Verdict::Waits;
        else if (!schema.inProfile && change)
            inProfile.verdict = Verdict::WillChange;
        else if (!schema.inProfile) {
            inProfile.verdict = Verdict::Blocked;
            inProfile.error = change.error();
        }
        checks.push_back(inProfile);
        DestinationCheck flag {
            .subject = Subject::DatasetInProfile, .verdict = Verdict::Fine, .name = dataset.name};
        if (!dataset.inProfile)
            flag.verdict = change ? Verdict::WillChange : Verdict::Waits;
        checks.push_back(flag);
    }
    checks.push_back(fieldsCheck(m_columns, schema));
    const QStringList further = furtherNamespaces(m_columns.mapping(), schema);
    if (!further.isEmpty() && m_columns.namespaces())
        checks.push_back(namespacesCheck(further, *m_columns.namespaces()));
    DestinationCheck email {.subject = Subject::EmailMapped, .verdict = Verdict::Fine};
    email.name = schema.emailPath();
    if (!m_columns.isEmailMapped()) {
        email.verdict = Verdict::Blocked;
        email.error = base::Error {.code = base::ErrorCode::EmailUnmapped, .subject = schema.emailPath()};
    }
    checks.push_back(email);
    DestinationCheck rows {.subject = Subject::RowsReady,
                           .verdict = m_chosen->readyProfiles < 0 ? Verdict::Waits : Verdict::Fine};
    rows.count = int(std::clamp(m_chosen->readyProfiles, qint64(0), qint64(INT_MAX)));
    if (m_chosen->readyProfiles == 0) {
        rows.verdict = Verdict::Blocked;
        rows.error = base::Error {.code = base::ErrorCode::NothingToSend};
    }
    checks.push_back(rows);
    return checks;
}

bool DestinationChoice::isUsable() const
{
    if (m_chosen->state != State::SignedIn || !changes())
        return false;
    return std::ranges::none_of(checks(), [](const DestinationCheck &check) {
        return check.verdict == Verdict::Blocked && check.subject != Subject::RowsReady;
    });
}

Target DestinationChoice::target() const
{
    Target target {.practice = m_chosen->practice, .connection = m_chosen->connection, .wish = wish()};
    if (!m_chosen->practice)
        target.secret.given = secretOf(m_chosen->connection);
    return target;
}

} // namespace session

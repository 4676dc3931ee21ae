// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/destination.h"

#include <QStringList>

#include <algorithm>

namespace session {

namespace {

const QString profileClass = QStringLiteral("https://ns.adobe.com/xdm/context/profile");
const QString emailNamespace = QStringLiteral("Email");

QString namesOf(const std::vector<platform::Sandbox> &sandboxes)
{
    QStringList names;
    for (const platform::Sandbox &sandbox : sandboxes)
        names << sandbox.name;
    return names.join(QStringLiteral(", "));
}

QString namesOf(const std::vector<platform::Dataset> &datasets)
{
    QStringList names;
    for (const platform::Dataset &dataset : datasets)
        names << QStringLiteral("%1 (%2)").arg(dataset.name, dataset.id);
    names.sort();
    return names.join(QStringLiteral(", "));
}

} // namespace

base::Result<platform::Sandbox> chooseSandbox(const std::vector<platform::Sandbox> &all,
                                              const DestinationWish &wish, bool practice)
{
    std::vector<platform::Sandbox> active;
    std::ranges::copy_if(all, std::back_inserter(active), [](const platform::Sandbox &sandbox) {
        return sandbox.state == QLatin1String("active");
    });
    if (wish.sandbox.isEmpty()) {
        const auto careful = std::ranges::find(active, false, &platform::Sandbox::production);
        if (practice && careful != active.end())
            return *careful;
        return base::Failure({.code = base::ErrorCode::SandboxMissing, .detail = namesOf(active)});
    }
    const auto named = std::ranges::find(active, wish.sandbox, &platform::Sandbox::name);
    if (named == active.end())
        return base::Failure(
            {.code = base::ErrorCode::SandboxUnknown, .subject = wish.sandbox, .detail = namesOf(active)});
    return *named;
}

base::Result<platform::Dataset> chooseDataset(const std::vector<platform::Dataset> &all,
                                              const DestinationWish &wish, bool practice)
{
    if (wish.dataset.isEmpty()) {
        if (practice && std::ranges::count(all, true, &platform::Dataset::inProfile) == 1)
            return *std::ranges::find(all, true, &platform::Dataset::inProfile);
        return base::Failure({.code = base::ErrorCode::DatasetMissing, .detail = namesOf(all)});
    }
    const auto byId = std::ranges::find(all, wish.dataset, &platform::Dataset::id);
    if (byId != all.end())
        return *byId;
    std::vector<platform::Dataset> named;
    std::ranges::copy_if(all, std::back_inserter(named),
                         [&wish](const platform::Dataset &dataset) { return dataset.name == wish.dataset; });
    if (named.empty())
        return base::Failure(
            {.code = base::ErrorCode::DatasetUnknown, .subject = wish.dataset, .detail = namesOf(all)});
    if (named.size() > 1)
        return base::Failure(
            {.code = base::ErrorCode::DatasetAmbiguous, .subject = wish.dataset, .detail = namesOf(named)});
    return named.front();
}

base::Result<> usable(const platform::Dataset &dataset, const xdm::Schema &schema)
{
    if (schema.classId != profileClass)
        return base::Failure({.code = base::ErrorCode::SchemaNotProfile, .subject = dataset.name});
    if (!schema.primaryIdentity)
        return base::Failure({.code = base::ErrorCode::IdentityMissing, .subject = dataset.name});
    if (schema.primaryIdentity->nameSpace.compare(emailNamespace, Qt::CaseInsensitive) != 0)
        return base::Failure(
            {.code = base::ErrorCode::IdentityMismatch, .subject = schema.primaryIdentity->path});
    return {};
}

base::Result<Changes> preflight(const platform::Dataset &dataset, const xdm::Schema &schema,
                                const DestinationWish &wish)
{
    if (!wish.profile)
        return Changes {.intoProfile = dataset.inProfile && schema.inProfile};
    if (!schema.inProfile && !wish.enableSchema)
        return base::Failure({.code = base::ErrorCode::SchemaNotInProfile, .subject = dataset.name});
    return Changes {
        .enableSchema = !schema.inProfile, .enableDataset = !dataset.inProfile, .intoProfile = true};
}

} // namespace session

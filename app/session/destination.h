// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "platform/types.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <vector>

namespace session {

/// Where the user wants the rows to go, in the user's words.
struct DestinationWish
{
    QString sandbox = {}; ///< name; may be empty in practice
    QString dataset = {}; ///< id or unique name; may be empty in practice
    bool profile = false; ///< the dataset's Profile flag may be switched on
    bool enableSchema = false; ///< the schema may be enabled for Profile, which cannot be undone
};

/// The active sandbox that the wish names; in practice, without a name, the first that is not a production
/// one. SandboxMissing, SandboxUnknown (detail: what there is).
base::Result<platform::Sandbox> chooseSandbox(const std::vector<platform::Sandbox> &all,
                                              const DestinationWish &wish, bool practice);

/// The dataset whose id or unique name the wish gives; in practice, without a name, the one that is in
/// Profile. DatasetMissing, DatasetUnknown, DatasetAmbiguous (detail: what there is).
base::Result<platform::Dataset> chooseDataset(const std::vector<platform::Dataset> &all,
                                              const DestinationWish &wish, bool practice);

/// What has to be changed on the platform before the first row, in this order.
struct Changes
{
    bool enableSchema = false;
    bool enableDataset = false;
    bool intoProfile = false; ///< whether rows sent afterwards become profiles

    friend bool operator==(const Changes &, const Changes &) = default;
};

/// Whether schema and identity can hold profiles at all, before anything is read from the file.
/// SchemaNotProfile, IdentityMissing, IdentityMismatch.
base::Result<> usable(const platform::Dataset &dataset, const xdm::Schema &schema);

/// Decides what the Profile flag asks for: the schema must be enabled first and the dataset after it, because
/// a dataset whose schema is not enabled never becomes a Profile dataset although the call answers 200, and
/// because enabling is not retroactive. SchemaNotInProfile when the schema would have to be enabled and the
/// wish does not allow it.
base::Result<Changes> preflight(const platform::Dataset &dataset, const xdm::Schema &schema,
                                const DestinationWish &wish);

} // namespace session

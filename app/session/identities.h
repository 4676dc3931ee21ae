// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QStringList>

namespace session {

/// The namespace of an identity map's entry, "identityMap.<namespace>.id"; empty: the path is another.
QString namespaceOf(const QString &path);

/// The other way round.
QString identityPath(const QString &code);

/// The namespaces of the identities that \a mapping gives beside the primary one, sorted.
QStringList furtherNamespaces(const xdm::Mapping &mapping, const xdm::Schema &schema);

/// Records with an identity of a namespace that is not there are dropped by Profile without a word. The case
/// of letters counts. NamespaceUnknown (detail: what there is, the
/// nearest first).
base::Result<> knowsNamespaces(const QStringList &there, const QStringList &wanted);

} // namespace session

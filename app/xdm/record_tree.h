// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/schema.h"

#include <string>
#include <vector>

namespace xdm {

/// One name of a record's JSON and what stands under it. Children are in the order in which they are written.
struct RecordNode
{
    std::string name; ///< as in the schema, UTF-8
    std::string key; ///< as it is written: quoted, escaped, with its colon
    std::vector<RecordNode> children;
    int slot = -1; ///< of a leaf: which value fills it
    bool array = false; ///< its value, or its object, is the one element of an array
    bool required = false; ///< wherever the object above it is written
    bool lacksRequired = false; ///< a required name of this object has no column
    bool consent = false; ///< an object that means nothing without "val"
    bool consentValue = false; ///< that "val"
    bool primaryIdentity = false; ///< an entry of the identity map that is the primary identity
};

/// The names that the leaves of a record have in common, written once each.
class RecordTree
{
public:
    /// Adds a leaf. \return false when there is one already
    bool add(const Field &field, int slot);

    /// Sorts the names, and marks what the schema requires.
    void finish(const Schema &schema);

    const RecordNode &root() const { return m_root; }

private:
    RecordNode *find(const QStringList &names);

    RecordNode m_root;
};

} // namespace xdm

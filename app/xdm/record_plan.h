// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/converter.h"
#include "xdm/made_text.h"
#include "xdm/mapping.h"
#include "xdm/person_rows.h"
#include "xdm/record_tree.h"

#include <memory>
#include <string>
#include <vector>

namespace xdm {

/// Where the value of a leaf comes from.
struct Slot
{
    int column = -1;
    RowRole role = RowRole::Own;
    std::unique_ptr<Converter> converter = {}; ///< none: the person's email address
    std::unique_ptr<MadeText> made = {}; ///< what is converted instead of the column's cell
    std::string nameSpace = {}; ///< of a further identity
};

/// What each record is made of, by a mapping. Has the scratch memory of its parts: one per thread.
struct RecordPlan
{
    PersonRows rows;
    RecordTree tree = {};
    std::vector<Slot> slots = {};
    int emailColumn = -1;

    /// EmailUnmapped; of a column or a made field: FieldUnknown, FieldTwice, ConsentRaised,
    /// IdentityMapMissing (subject of all: the path), ColumnSecret (subject: the header); of a made field
    /// alone: RecipeInvalid where its columns are not as its kind takes them, ConstantUnfit (subject: the
    /// path, detail: the text), also where one text would be the identity of many; TooManyIdentities.
    static base::Result<RecordPlan> make(const Mapping &mapping, const Schema &schema);
};

} // namespace xdm

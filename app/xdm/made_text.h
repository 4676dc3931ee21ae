// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/mapping.h"
#include "xdm/person_rows.h"

#include <memory>
#include <span>
#include <string_view>

namespace xdm {

/// The rows of one person, while a record is made of them.
struct PersonCells
{
    std::span<const csv::RecordView> rows;
    const PersonRows &parts;
    std::string_view email; ///< as it is sent
};

/// What a made field is converted from.
struct RawText
{
    enum class Kind : std::uint8_t {
        Absent, ///< none of the person's rows is one that the field is read from
        Text, ///< blank where nothing was filled in
        Unsure, ///< the cell says something, but not what is asked for
    };

    Kind kind = Kind::Text;
    std::string_view text = {};
    int column = -1; ///< the first one that the text comes from; -1: from none
    int row = 0; ///< of the person's, which that cell stands in
};

/// Puts together the text of one made field. Has scratch memory: one per thread.
class MadeText
{
public:
    MadeText() = default;
    virtual ~MadeText();
    Q_DISABLE_COPY_MOVE(MadeText)

    /// The text views the cells or this object until the next call.
    virtual RawText make(const PersonCells &person) = 0;
};

/// \param made  with columns of \a mapping only, as many as its kind takes
std::unique_ptr<MadeText> makeMadeText(const MadeField &made, const Mapping &mapping, const PersonRows &rows);

} // namespace xdm

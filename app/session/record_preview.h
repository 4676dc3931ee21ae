// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/document.h"
#include "table/edits.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QString>

namespace session {

/// One row as it will be sent.
struct RecordPreview
{
    QString json = {}; ///< indented, without the record's own key; empty: the row is not sent
    QString why = {}; ///< then this says why, in the user's language

    friend bool operator==(const RecordPreview &, const RecordPreview &) = default;
};

/// \a row by itself: other rows that would join its record are not looked for. Without an index only rows of
/// the sample can be had. Reads the file: pool thread.
RecordPreview previewOf(const csv::Document &document, const table::Edits &edits, qint64 row,
                        const xdm::Mapping &mapping, const xdm::Schema &schema);

/// A line of JSON, laid out for people; numbers and texts stay as they are written.
QString indented(QByteArrayView line);

} // namespace session

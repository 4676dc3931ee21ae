// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/matcher.h"
#include "xdm/rows.h"

using xdm::ColumnMapping;
using xdm::Level;
using xdm::Mapping;
using xdm::Reason;
using xdm::Schema;
using xdm::State;

inline Mapping matched(const Rows &rows, const Schema &schema = Schema::standard())
{
    const std::vector<csv::Record> sample = rows.records();
    return xdm::match(rows.header(), sample, schema);
}

/// One column of that header and those cells.
inline ColumnMapping one(const QString &header, const QByteArrayList &cells = {})
{
    Rows rows({header});
    for (const QByteArray &cell : cells)
        rows.add({cell});
    return matched(rows).columns.front();
}

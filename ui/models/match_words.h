// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QByteArray>
#include <QString>

#include <span>

/// What a column means, in words.
namespace models {

/// How sure a column's field is, in a word or two with its tone.
struct MatchWords
{
    QString word = {};
    style::Tone tone = style::Tone::Neutral;
};

/// \param samples  values of the column, UTF-8: a field that the user chose is held against them
MatchWords matchWords(const xdm::ColumnMapping &column, const xdm::Schema &schema,
                      std::span<const QByteArray> samples);

/// The field, or what becomes of a column without one: "Choose a field…", "Left out", "Never uploaded".
QString targetWords(const xdm::ColumnMapping &column, const xdm::Schema &schema);

/// Why it is so: a sentence, and one more where \a samples do not fit the field that the user chose.
QString whyWords(const xdm::ColumnMapping &column, const xdm::Schema &schema,
                 std::span<const QByteArray> samples);

/// What a conversion does, for instance "Date, as YYYY-MM-DD".
QString conversionWords(xdm::ConversionKind kind);

/// A cell of the file and what is sent in its place.
struct Example
{
    QString before = {};
    QString after = {};
    bool sent = false;

    friend bool operator==(const Example &, const Example &) = default;
};

Example exampleOf(const QByteArray &cell, const xdm::ColumnMapping &column, const xdm::Mapping &mapping,
                  const xdm::Schema &schema);

} // namespace models

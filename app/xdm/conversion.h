// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <cstdint>

namespace xdm {

/// What is done with the text of a cell before it is sent. Whatever the kind, outer blanks and invisible
/// characters are removed first, and a value that is then empty is left out of the record.
enum class ConversionKind : std::uint8_t {
    Text,
    Email,
    Phone,
    Integer,
    Number,
    Boolean,
    Date,
    DateTime,
    Values, ///< a value list: words of the file to values of the field
    Consent, ///< yes and no words to y and n
    ConsentInverted, ///< an opt-out column
    CountryCode,
    CountryOrCode, ///< a name or a two-letter code into address.country
    Language,
    StreetLines, ///< line breaks cut into street1 to street4
    Timezone,
};

/// Which part of a date stands where. Undecided: the values allow both day and month first, and nobody has
/// said which; such a value is not converted.
enum class DateOrder : std::uint8_t { YearMonthDay, MonthDayYear, DayMonthYear, Undecided };

enum class LetterCase : std::uint8_t {
    AsWritten,
    Lower,
    Upper,
    Words /*!< a capital at each word's beginning */
};

/// What stands before the decimals of a number. Either: as the values of the column show; one that could be
/// two numbers, such as "1,234" and "1.234", is not converted until others of its column or a person tell.
enum class DecimalSign : std::uint8_t { Either, Dot, Comma };

/// What numbers of five digits are in a column of dates. AsColumn: days, where all values of the column are
/// such numbers; until that is known they are not converted.
enum class DayNumbers : std::uint8_t {
    AsColumn,
    Days, ///< as spreadsheets count them: 45292 is 2024-01-01
    Other, ///< no dates
};

struct Conversion
{
    ConversionKind kind = ConversionKind::Text;
    DateOrder order = DateOrder::YearMonthDay;
    QByteArray zone = "UTC"; ///< IANA name for times without a zone
    QByteArray country = {}; ///< ISO 3166-1 alpha-2, of telephone numbers in national form; empty: as written
    QMap<QString, QString> values = {}; ///< lower-case word -> value, beyond the bundled ones
    LetterCase letters = LetterCase::AsWritten; ///< of texts
    bool oneBlank = false; ///< several blanks in a row within a text become one
    DecimalSign decimal = DecimalSign::Either;
    DayNumbers dayNumbers = DayNumbers::AsColumn;
    QString whenEmpty = {}; ///< stands in for a blank cell, and is converted like one; empty: nothing does

    friend bool operator==(const Conversion &, const Conversion &) = default;
};

} // namespace xdm

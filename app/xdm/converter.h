// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/conversion.h"
#include "xdm/field_limits.h"

#include <memory>

namespace xdm {

/// What a cell became.
struct Value
{
    enum class Kind : std::uint8_t {
        Nothing, ///< the cell says nothing: the field is left out of the record
        Misfit, ///< the cell says something that the field cannot take
        Text, ///< a JSON string, not yet escaped
        Literal, ///< a JSON number or boolean as it is written
    };

    Kind kind = Kind::Nothing;
    std::string_view text = {};

    static Value nothing() { return {}; }

    static Value misfit() { return {.kind = Kind::Misfit}; }

    static Value ofText(std::string_view text) { return {.kind = Kind::Text, .text = text}; }

    static Value literal(std::string_view text) { return {.kind = Kind::Literal, .text = text}; }
};

/// Turns the cells of one column into values of one field. A new conversion is a class in one of the convert_
/// pairs and a line in makeConverter. Has scratch memory: one per thread.
class Converter
{
public:
    explicit Converter(const Field &field);
    virtual ~Converter();
    Q_DISABLE_COPY_MOVE(Converter)

    /// \param cell  UTF-8, as it stands in the file
    /// \return never a value that the field would not take; views the cell or this converter until the next
    /// call
    Value convert(std::string_view cell);

    /// What a blank cell is read as from now on; a blank text: as nothing.
    void standIn(const QString &whenEmpty);

protected:
    /// \param cell  without outer blanks, not empty
    virtual Value read(std::string_view cell) = 0;

private:
    FieldLimits m_limits;
    Type m_type;
    std::string m_whenEmpty; ///< without outer blanks
};

/// \param conversion  of a kind that suits the field
std::unique_ptr<Converter> makeConverter(const Conversion &conversion, const Field &field);

/// The kind of conversion that a field calls for.
ConversionKind usualKind(const Field &field);

/// Whether what the conversion gives is of the field's type.
bool suits(ConversionKind kind, const Field &field);

} // namespace xdm

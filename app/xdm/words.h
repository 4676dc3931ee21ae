// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>

namespace xdm {

/// What is left of a text when case, marks, blanks and punctuation are set aside: "Födelse-Datum" gives
/// "fodelsedatum". Letters of every script and digits stay.
QString foldedKey(QStringView text);

/// From here on, letters are words rather than sounds: Chinese characters, kana, hangul.
constexpr char16_t firstWordLetter = 0x1100;

/// The words of a header, each as its folded key: "billing_firstName 2" gives billing, first, name, 2.
QStringList wordsOf(QStringView header);

/// Whether it is digits alone.
bool isNumber(QStringView word);

/// Folds cells without an allocation where they are ASCII or were seen before.
class CellFolder
{
public:
    /// \param cell  UTF-8
    /// \return its folded key in UTF-8, valid until the next call
    std::string_view fold(std::string_view cell);

private:
    std::string m_scratch;
    std::unordered_map<std::string, std::string> m_seen;
};

/// Lets maps of std::string be asked with a std::string_view.
struct TextHash
{
    using is_transparent = void; // NOLINT(readability-identifier-naming): the standard's name

    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
};

/// Folded key to what it stands for.
template <class T> using WordMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

} // namespace xdm

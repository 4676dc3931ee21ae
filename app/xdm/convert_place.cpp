// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/convert_place.h"

#include "xdm/convert_words.h"
#include "xdm/letters.h"
#include "xdm/place_names.h"
#include "xdm/text.h"

#include <algorithm>
#include <array>

namespace xdm {

namespace {

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 0x20) : c;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
}

bool isCodeOfTwo(std::string_view cell)
{
    return cell.size() == 2 && isAsciiLetter(cell[0]) && isAsciiLetter(cell[1]);
}

class CountryCodeConverter final : public Converter
{
public:
    CountryCodeConverter(const Conversion &conversion, const Field &field)
        : Converter(field)
        , m_own(conversion)
    {
    }

protected:
    Value read(std::string_view cell) override
    {
        const std::string *own = m_own.find(cell);
        if (own && own->empty())
            return Value::nothing();
        const auto found = m_names.find(m_folder.fold(own ? std::string_view(*own) : cell));
        return found == m_names.end() ? Value::misfit() : Value::ofText(found->second);
    }

private:
    OwnWords m_own;
    const WordMap<std::string> &m_names = countryNames();
    CellFolder m_folder;
};

class CountryTextConverter final : public Converter
{
public:
    CountryTextConverter(const Conversion &conversion, const Field &field)
        : Converter(field)
        , m_own(conversion)
        , m_letters(conversion)
    {
    }

protected:
    Value read(std::string_view cell) override
    {
        if (const std::string *own = m_own.find(cell))
            return Value::ofText(*own);
        if (!isCodeOfTwo(cell))
            return Value::ofText(m_letters.change(cell));
        m_code = {upper(cell[0]), upper(cell[1])};
        return Value::ofText(std::string_view(m_code.data(), m_code.size()));
    }

private:
    OwnWords m_own;
    Letters m_letters;
    std::array<char, 2> m_code {};
};

class LanguageConverter final : public Converter
{
public:
    using Converter::Converter;

protected:
    Value read(std::string_view cell) override
    {
        if (readTag(cell))
            return Value::ofText(m_tag);
        const auto found = m_names.find(m_folder.fold(cell));
        return found == m_names.end() ? Value::misfit() : Value::ofText(found->second);
    }

private:
    /// language[-Script][-REGION], each in its usual case.
    bool readTag(std::string_view cell)
    {
        m_tag.clear();
        for (int part = 0; !cell.empty(); ++part) {
            const std::size_t end = std::min(cell.find_first_of("-_"), cell.size());
            const std::string_view word = cell.substr(0, end);
            cell.remove_prefix(std::min(end + 1, cell.size()));
            const bool letters = std::all_of(word.begin(), word.end(), isAsciiLetter);
            const bool digits = std::all_of(word.begin(), word.end(), isDigit);
            if (part > 0)
                m_tag += '-';
            const std::size_t start = m_tag.size();
            m_tag += word;
            if (part == 0 && letters && (word.size() == 2 || word.size() == 3)) {
                std::transform(m_tag.begin(), m_tag.end(), m_tag.begin(), lower);
                if (!isLanguageCode(m_tag))
                    return false;
            } else if (part == 1 && letters && word.size() == 4) {
                std::transform(m_tag.begin() + qptrdiff(start), m_tag.end(), m_tag.begin() + qptrdiff(start),
                               lower);
                m_tag[start] = upper(m_tag[start]);
            } else if (part > 0 && ((letters && word.size() == 2) || (digits && word.size() == 3))
                       && cell.empty()) {
                std::transform(m_tag.begin() + qptrdiff(start), m_tag.end(), m_tag.begin() + qptrdiff(start),
                               upper);
            } else {
                return false;
            }
        }
        return !m_tag.empty();
    }

    const WordMap<std::string> &m_names = languageNames();
    CellFolder m_folder;
    std::string m_tag;
};

class TimezoneConverter final : public Converter
{
public:
    explicit TimezoneConverter(const Field &field)
        : Converter(field)
        , m_names(timeZoneNames())
    {
    }

protected:
    Value read(std::string_view cell) override
    {
        return m_names.contains(cell) ? Value::ofText(cell) : Value::misfit();
    }

private:
    const WordMap<bool> &m_names;
};

} // namespace

std::unique_ptr<Converter> makeCountryCodeConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<CountryCodeConverter>(conversion, field);
}

std::unique_ptr<Converter> makeCountryTextConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<CountryTextConverter>(conversion, field);
}

std::unique_ptr<Converter> makeLanguageConverter(const Field &field)
{
    return std::make_unique<LanguageConverter>(field);
}

std::unique_ptr<Converter> makeTimezoneConverter(const Field &field)
{
    return std::make_unique<TimezoneConverter>(field);
}

} // namespace xdm

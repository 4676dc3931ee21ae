// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/sample_values.h"

#include "xdm/converter.h"
#include "xdm/email.h"
#include "xdm/text.h"

#include <algorithm>

namespace xdm {

std::vector<std::string_view> filledCells(std::span<const csv::Record> sample, int column)
{
    std::vector<std::string_view> cells;
    for (const csv::Record &record : sample) {
        if (const std::string_view cell = trimmedCell(record.view().field(column)); !cell.empty())
            cells.push_back(cell);
    }
    return cells;
}

double fittingShare(std::span<const std::string_view> texts, const Conversion &conversion, const Field &field)
{
    if (texts.empty())
        return 1;
    const std::unique_ptr<Converter> converter = makeConverter(conversion, field);
    const auto fitting = std::count_if(texts.begin(), texts.end(), [&](std::string_view text) {
        return converter->convert(text).kind != Value::Kind::Misfit;
    });
    return double(fitting) / double(texts.size());
}

bool contradictName(std::span<const std::string_view> texts)
{
    const auto odd = std::count_if(texts.begin(), texts.end(), [](std::string_view text) {
        return text.find('@') != std::string_view::npos || std::none_of(text.begin(), text.end(), [](char c) {
                   return isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0x80;
               });
    });
    return !texts.empty() && std::size_t(odd) * 2 > texts.size();
}

bool areEmails(std::span<const std::string_view> texts)
{
    const auto good = std::count_if(texts.begin(), texts.end(), [](std::string_view text) {
        return judgeEmail(text) == EmailVerdict::Good;
    });
    return texts.size() >= 3 && std::size_t(good) * 10 >= texts.size() * 8;
}

} // namespace xdm

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/encoding.h"

#include <QByteArray>
#include <QString>

#include <unicode/ucnv.h>

namespace test {

/// As a program on such a system would write it; empty where the encoding lacks a character.
inline QByteArray encoded(const QString &text, csv::Encoding encoding)
{
    using csv::Encoding;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray name = encoding == Encoding::ShiftJis ? QByteArray("windows-31j")
        : encoding == Encoding::EucKr                      ? QByteArray("windows-949")
                                                           : QByteArray(csv::nameOf(encoding).data());
    UConverter *converter = ucnv_open(name.constData(), &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes(text.size() * 8 + 16, '\0');
    const int32_t size
        = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                          reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        return {};
    bytes.truncate(size);
    return bytes;
}

} // namespace test

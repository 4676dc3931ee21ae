// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/garbled_text.h"

#include "quality/checks/sent_columns.h"
#include "xdm/text.h"

#include <QStringDecoder>

#include <unicode/uchar.h>
#include <unicode/ucnv.h>

#include <array>
#include <optional>

namespace quality {

namespace {

/// Encodings in which UTF-8 is read by mistake: of Windows, of old Macs, and of Windows' command line.
constexpr std::array mistaken {"windows-1252", "macintosh", "ibm-850"};
constexpr int timesOver = 3;

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// A converter that fails at a character which its encoding does not have.
Converter strictConverter(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    if (U_SUCCESS(status))
        ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

bool isWritten(UChar32 point)
{
    return u_isgraph(point) || point == ' ';
}

class Repair
{
public:
    Repair()
    {
        for (const char *name : mistaken) {
            if (auto converter = strictConverter(name))
                m_converters.push_back(std::move(converter));
        }
    }

    /// What \a text was, or nothing where it is as it should be.
    std::optional<QString> repaired(const QString &text) const
    {
        for (const Converter &converter : m_converters) {
            std::optional<QString> better = once(converter.get(), text);
            for (int times = 1; better && times < timesOver; ++times) {
                auto again = once(converter.get(), *better);
                if (!again)
                    break;
                better = std::move(again);
            }
            if (better)
                return better;
        }
        return {};
    }

private:
    /// Characters that are the bytes of well-formed UTF-8 in some other encoding are so by mistake: in real
    /// texts each letter that could begin such a sequence is followed by letters that cannot go on with it.
    static std::optional<QString> once(UConverter *converter, const QString &text)
    {
        UErrorCode status = U_ZERO_ERROR;
        QByteArray bytes(text.size() * 4, Qt::Uninitialized);
        const int32_t size
            = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                              reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
        if (U_FAILURE(status) || size > bytes.size())
            return {};
        const std::string_view view(bytes.constData(), std::size_t(size));
        if (xdm::isAscii(view))
            return {};
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString decoded = decoder(QByteArrayView(view.data(), qsizetype(view.size())));
        if (decoder.hasError() || decoded.size() >= text.size())
            return {};
        for (const char32_t point : decoded.toUcs4()) {
            if (!isWritten(UChar32(point)))
                return {};
        }
        return decoded;
    }

    std::vector<Converter> m_converters;
};

/// Whether a letter was replaced by a mark that says no more than that one stood there.
bool hasLostLetter(std::string_view text)
{
    if (text.find("\xEF\xBF\xBD") != std::string_view::npos)
        return true;
    for (std::size_t at = text.find('?', 1); at != std::string_view::npos; at = text.find('?', at + 1)) {
        const bool within
            = at + 1 < text.size() && xdm::isAsciiLetter(text[at - 1]) && xdm::isAsciiLetter(text[at + 1]);
        if (within)
            return true;
    }
    return false;
}

struct TextColumn
{
    int column;
    bool isName; ///< in which no question is asked
};

class GarbledRow : public RowCheck
{
public:
    explicit GarbledRow(const std::vector<TextColumn> &columns)
        : m_columns(columns)
    {
    }

    void look(const LookedRow &row, FindingSink &found) override
    {
        for (const TextColumn &column : m_columns) {
            const std::string_view cell = row.record.field(column.column);
            if (!xdm::isAscii(cell)) {
                const auto better = m_repair.repaired(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
                if (better) {
                    const QByteArray bytes = better->toUtf8();
                    found.add(Rule::GarbledText, column.column, cell,
                              {bytes.constData(), std::size_t(bytes.size())});
                    continue;
                }
            }
            if (column.isName && hasLostLetter(cell))
                found.add(Rule::GarbledText, column.column, cell);
        }
    }

private:
    const std::vector<TextColumn> &m_columns;
    Repair m_repair;
};

class GarbledText : public FileCheck
{
public:
    explicit GarbledText(const CheckSubject &subject)
    {
        for (const SentColumn &column : sentColumns(subject, takesText))
            m_columns.push_back({.column = column.column,
                                 .isName = column.mapping->field.contains(QLatin1String(".name."))
                                     || column.mapping->field.endsWith(QLatin1String(".city"))});
    }

    std::unique_ptr<RowCheck> rowCheck() const override { return std::make_unique<GarbledRow>(m_columns); }

private:
    std::vector<TextColumn> m_columns;
};

} // namespace

std::unique_ptr<FileCheck> makeGarbledText(const CheckSubject &subject)
{
    return std::make_unique<GarbledText>(subject);
}

} // namespace quality

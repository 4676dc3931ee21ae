// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/choice.h"
#include "base/progress.h"
#include "csv/source.h"
#include "csv/transcoder.h"

#include <vector>

namespace csv {

struct TextOrigin;
struct Utf8Text;

/// What is fixed of how the bytes of a file become text; the rest is detected.
struct TextWishes
{
    base::Choice<Encoding> encoding = {};
    base::Choice<QString> entry = {}; ///< which text in a .zip that has several
    QString workFolder = {}; ///< for a private copy; empty: the system's folder for temporary files
};

/// The UTF-8 text of a file: its own bytes where it is UTF-8, else a copy of them, in memory of the sample
/// and in a private file of the whole. A value, cheap to copy but for the list of invalid places.
class SourceText
{
public:
    /// Reads a sample. Errors of Source::open and ByteStream::open, EncodingUnsupported, FileEmpty.
    static base::Result<SourceText> open(const QString &path, const TextWishes &wishes);

    const Source &source() const { return m_source; } ///< as it lies there

    const Source &text() const { return m_text; } ///< as UTF-8

    const base::Choice<Encoding> &encoding() const { return m_encoding; }

    const QString &workFolder() const { return m_workFolder; }

    const EncodingEvidence &evidence() const { return m_evidence; }

    const base::Choice<QString> &entry() const { return m_entry; }

    /// The text is not the file's own bytes.
    bool isConverted() const { return m_converted; }

    /// It lies in an archive, or is compressed.
    bool isPacked() const { return m_packed; }

    /// It is there to its end.
    bool isWhole() const { return m_whole; }

    const std::vector<InvalidBytes> &invalid() const { return m_invalid; }

    qint64 invalidCount() const { return m_invalidCount; }

    /// Invalid places learn the data row they stand in, rows in order. \param next  offset of the record
    /// behind it \param placed  how many of them have learnt it, 0 at first
    void placeInvalid(qint64 row, qint64 offset, qint64 next, std::size_t &placed);

    /// Makes the whole text, also where it was taken for UTF-8 and is not. Bytes beyond the sample that do
    /// not fit an encoding that was only detected make it look again, at lines from all over the text.
    /// \return whether the text is another than before, from its beginning on; errors of utf8Copy()
    base::Result<bool> convert(base::Progress &progress);

private:
    base::Result<> settleEncoding(std::span<const char> bytes);
    base::Result<> convertSample(std::span<const char> bytes);
    base::Result<> copy(base::Progress &progress);
    bool mayChange() const;
    void take(Utf8Text utf8);
    TextOrigin origin() const;

    Source m_source;
    Source m_text;
    base::Choice<Encoding> m_encoding = {};
    EncodingEvidence m_evidence = {};
    base::Choice<QString> m_entry = {};
    QString m_workFolder = {};
    bool m_packed = false;
    bool m_converted = false;
    bool m_whole = true;
    std::vector<InvalidBytes> m_invalid = {};
    qint64 m_invalidCount = 0;
};

/// Passes on a part of longer work, in bytes of the file whatever unit the part counts in; never runs
/// backwards.
class ProgressPart final : public base::Progress
{
public:
    /// \param from, to  shares of the whole
    ProgressPart(base::Progress &all, qint64 bytes, double from, double to);

    bool isCancelled() const override { return m_all.isCancelled(); }

    void report(qint64 done, qint64 total) override;

private:
    base::Progress &m_all;
    qint64 m_bytes;
    double m_from;
    double m_to;
    double m_furthest = 0;
};

} // namespace csv

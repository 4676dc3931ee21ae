// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/source_text.h"

#include "csv/archive.h"
#include "csv/encoding_detector.h"
#include "csv/limits.h"
#include "csv/transcoding.h"
#include "csv/utf8.h"

#include <algorithm>
#include <string_view>

namespace csv {

namespace {

/// Whether what should be a text is one more archive: a .gz, a .zip or a .tar.
bool isArchive(std::string_view bytes)
{
    constexpr std::size_t tarMark = 257;
    return bytes.starts_with("\x1F\x8B") || bytes.starts_with("PK\x03\x04")
        || bytes.substr(std::min(tarMark, bytes.size())).starts_with("ustar");
}

} // namespace

base::Result<SourceText> SourceText::open(const QString &path, const TextWishes &wishes)
{
    const auto source = Source::open(path);
    if (!source)
        return base::Failure(source.error());
    auto stream = ByteStream::open(*source, wishes.entry.value);
    if (!stream)
        return base::Failure(stream.error());
    const bool packed = stream->isPacked();
    if (wishes.entry.origin == base::Origin::User && !wishes.entry.value.isEmpty()
        && stream->entry().isEmpty())
        return base::Failure({.code = base::ErrorCode::NotAnArchive, .subject = path});
    std::vector<char> bytes(
        std::size_t(packed ? limits::sampleBytes : std::min(source->size(), limits::sampleBytes)));
    const auto read = stream->read(bytes);
    if (!read)
        return base::Failure(read.error());
    const bool cut = *read < qint64(bytes.size());
    if (!packed && cut)
        return base::Failure({.code = base::ErrorCode::FileChanged, .subject = path});
    bytes.resize(std::size_t(*read));
    if (bytes.empty())
        return base::Failure({.code = base::ErrorCode::FileEmpty, .subject = path});
    if (isArchive({bytes.data(), bytes.size()}))
        return base::Failure({.code = base::ErrorCode::ArchiveWithoutText, .subject = path});
    SourceText text;
    text.m_source = *source;
    text.m_text = *source;
    text.m_encoding = wishes.encoding;
    text.m_entry = wishes.entry;
    text.m_entry.offer(stream->entry(), base::Origin::Detected);
    text.m_workFolder = wishes.workFolder;
    text.m_packed = packed;
    text.m_whole = packed ? cut : *read == source->size();
    if (const auto settled = text.settleEncoding(bytes); !settled)
        return base::Failure(settled.error());
    if (const auto converted = text.convertSample(bytes); !converted)
        return base::Failure(converted.error());
    return text;
}

TextOrigin SourceText::origin() const
{
    return {
        .source = m_source, .entry = m_entry.value, .encoding = m_encoding.value, .workFolder = m_workFolder};
}

base::Result<> SourceText::settleEncoding(std::span<const char> bytes)
{
    if (m_encoding.origin > base::Origin::Detected) {
        m_evidence = {.reason = EncodingReason::Chosen};
        return {};
    }
    auto detected = detectEncoding(bytes, m_whole);
    if (!detected) {
        base::Error error = detected.error();
        error.subject = m_source.path();
        return base::Failure(error);
    }
    m_encoding.offer(detected->encoding, base::Origin::Detected);
    m_evidence = std::move(detected->evidence);
    return {};
}

void SourceText::take(Utf8Text utf8)
{
    m_text = std::move(utf8.text);
    m_whole = utf8.whole;
    m_invalid = std::move(utf8.invalid);
    m_invalidCount = utf8.invalidCount;
    m_converted = true;
}

/// UTF-8 is read where it lies, unless something is wrong with it.
base::Result<> SourceText::convertSample(std::span<const char> bytes)
{
    if (!m_packed && m_encoding.value == Encoding::Utf8) {
        Utf8Check check;
        if (check.add(bytes) < 0 && (!m_whole || check.finish() < 0)) {
            m_whole = true;
            return {};
        }
    }
    auto utf8 = utf8OfSample(origin(), bytes, m_whole);
    if (!utf8)
        return base::Failure(utf8.error());
    take(*std::move(utf8));
    return {};
}

base::Result<> SourceText::copy(base::Progress &progress)
{
    auto utf8 = utf8Copy(origin(), progress);
    if (!utf8)
        return base::Failure(utf8.error());
    take(*std::move(utf8));
    return {};
}

bool SourceText::mayChange() const
{
    const bool bySign
        = m_evidence.reason == EncodingReason::Mark || m_evidence.reason == EncodingReason::Pattern;
    return m_encoding.origin <= base::Origin::Detected && !bySign;
}

base::Result<bool> SourceText::convert(base::Progress &progress)
{
    const bool wasConverted = m_converted;
    if (wasConverted) {
        if (const auto copied = copy(progress); !copied)
            return base::Failure(copied.error());
        if (m_invalidCount == 0 || !mayChange())
            return false;
    }
    if (mayChange()) {
        const auto lines = tellingLines(origin(), progress);
        if (!lines)
            return base::Failure(lines.error());
        DetectedEncoding likeliest = likeliestEncoding(*lines);
        m_evidence = std::move(likeliest.evidence);
        const bool same = likeliest.encoding == m_encoding.value;
        m_encoding.value = likeliest.encoding;
        if (same && wasConverted)
            return false;
    }
    if (const auto copied = copy(progress); !copied)
        return base::Failure(copied.error());
    return true;
}

void SourceText::placeInvalid(qint64 row, qint64 offset, qint64 next, std::size_t &placed)
{
    while (placed < m_invalid.size() && m_invalid[placed].textOffset < next) {
        if (m_invalid[placed].textOffset >= offset)
            m_invalid[placed].row = row;
        ++placed;
    }
}

ProgressPart::ProgressPart(base::Progress &all, qint64 bytes, double from, double to)
    : m_all(all)
    , m_bytes(bytes)
    , m_from(from)
    , m_to(to)
{
}

void ProgressPart::report(qint64 done, qint64 total)
{
    const double part = total > 0 ? double(done) / double(total) : 1;
    if (counted() > 0)
        m_all.count(counted());
    // A second look at the text goes over the same ground.
    m_furthest = std::max(m_furthest, m_from + (m_to - m_from) * part);
    m_all.report(qint64(double(m_bytes) * m_furthest), m_bytes);
}

} // namespace csv

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/words.h"

#include "xdm/text.h"

#include <algorithm>

namespace xdm {

namespace {

constexpr std::size_t rememberedCells = 4096;

/// Letters that Unicode does not take apart into a base and a mark, or does not make small as others.
QStringView unmarked(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u"o";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    case u'ς': // at the end of a word; its capital does not tell
        return u"σ";
    default:
        return {};
    }
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Symbol_Other;
}

} // namespace

QString foldedKey(QStringView text)
{
    const QString apart = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString key;
    key.reserve(apart.size());
    for (const QChar c : apart) {
        if (const QStringView plain = unmarked(c); !plain.isEmpty())
            key += plain;
        else if (isWordPart(c))
            key += c;
    }
    return key;
}

QStringList wordsOf(QStringView header)
{
    QStringList words;
    qsizetype start = 0;
    const auto close = [&](qsizetype end) {
        const QString word = foldedKey(header.mid(start, end - start));
        if (!word.isEmpty())
            words.append(word);
        start = end;
    };
    for (qsizetype i = 1; i < header.size(); ++i) {
        const QChar before = header[i - 1];
        const QChar here = header[i];
        const bool mark = here.isMark();
        const bool hump = here.isUpper()
            && (before.isLower() || (before.isUpper() && i + 1 < header.size() && header[i + 1].isLower()));
        const bool edge = isWordPart(before) != isWordPart(here) || before.isDigit() != here.isDigit();
        if (!mark && (hump || edge))
            close(i);
    }
    close(header.size());
    return words;
}

bool isNumber(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

std::string_view CellFolder::fold(std::string_view cell)
{
    if (isAscii(cell)) {
        m_scratch.clear();
        for (const char c : cell) {
            if (isDigit(c) || (c >= 'a' && c <= 'z'))
                m_scratch += c;
            else if (c >= 'A' && c <= 'Z')
                m_scratch += char(c + 0x20);
        }
        return m_scratch;
    }
    m_scratch.assign(cell);
    if (const auto seen = m_seen.find(m_scratch); seen != m_seen.end())
        return seen->second;
    if (m_seen.size() >= rememberedCells)
        m_seen.clear();
    const QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    return m_seen.emplace(m_scratch, foldedKey(text).toStdString()).first->second;
}

} // namespace xdm

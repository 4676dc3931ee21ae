// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/pattern.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

namespace quality {

namespace {

/// PCRE2 counts its steps anew at every place of a text where a match may begin, so that a search of a text
/// of this many characters takes as many times the limit at most.
constexpr qsizetype quickText = 4096;
constexpr int quickSteps = 5'000;

/// At a single place: some ten milliseconds.
constexpr int patientSteps = 1'000'000;

/// In a single text.
constexpr std::chrono::milliseconds patience {1000};

/// Of several limits in an expression PCRE2 takes the lowest: nobody can ask for more.
QString limitOf(int steps)
{
    return QStringLiteral("(*LIMIT_MATCH=%1)").arg(steps);
}

qsizetype behindCharacter(const QString &text, qsizetype at)
{
    const bool pair
        = at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
    return at + (pair ? 2 : 1);
}

} // namespace

base::Result<Pattern> Pattern::make(const QString &find, const QString &replace, Options options)
{
    QRegularExpression::PatternOptions how = QRegularExpression::UseUnicodePropertiesOption;
    how.setFlag(QRegularExpression::CaseInsensitiveOption, !options.caseSensitive);
    const QString prefix = limitOf(quickSteps);
    const auto refusal = [&](const QRegularExpression &expression) {
        const qsizetype place = expression.patternErrorOffset() - prefix.size();
        return base::Failure({.code = base::ErrorCode::PatternInvalid,
                              .number = std::clamp<qsizetype>(place, 0, find.size()),
                              .detail = expression.errorString()});
    };
    Pattern pattern;
    pattern.m_quick = QRegularExpression(prefix + find, how);
    if (!pattern.m_quick.isValid())
        return refusal(pattern.m_quick);
    const QString wanted = options.wholeCell ? QRegularExpression::anchoredPattern(find) : find;
    pattern.m_quick.setPattern(prefix + wanted);
    pattern.m_patient = QRegularExpression(limitOf(patientSteps) + wanted, how);
    if (!pattern.m_quick.isValid() || !pattern.m_patient.isValid())
        return refusal(pattern.m_quick);
    if (auto taken = pattern.takeReplacement(replace); !taken)
        return base::Failure(taken.error());
    return pattern;
}

base::Result<> Pattern::takeReplacement(const QString &replace)
{
    QString text;
    for (qsizetype at = 0; at < replace.size(); ++at) {
        const QChar c = replace.at(at);
        const QChar next = at + 1 < replace.size() ? replace.at(at + 1) : QChar();
        if (c != u'\\' || next.isNull()) {
            text += c;
            continue;
        }
        ++at;
        if (next >= u'0' && next <= u'9') {
            const int group = next.unicode() - u'0';
            if (group > m_quick.captureCount())
                return base::Failure({.code = base::ErrorCode::PatternGroupMissing, .number = group});
            m_replacement.push_back({.text = text, .group = group});
            text.clear();
        } else if (next == u'n' || next == u't') {
            text += next == u'n' ? u'\n' : u'\t';
        } else if (next == u'\\') {
            text += next;
        } else {
            text += c;
            text += next;
        }
    }
    m_replacement.push_back({.text = text});
    return {};
}

base::Result<std::optional<QString>> Pattern::replaced(const QString &text,
                                                       const base::Progress &progress) const
{
    QString after;
    qsizetype taken = 0; // so much of the text is in it
    for (qsizetype from = 0; from <= text.size();) {
        const auto match = find(text, from, progress);
        if (!match)
            return base::Failure(match.error());
        if (!match->hasMatch()) {
            if (from == 0)
                return std::nullopt;
            break;
        }
        after += QStringView(text).mid(taken, match->capturedStart() - taken);
        for (const Piece &piece : m_replacement) {
            after += piece.text;
            if (piece.group >= 0)
                after += match->capturedView(piece.group);
        }
        taken = match->capturedEnd();
        from = match->capturedLength() > 0 ? taken : behindCharacter(text, taken);
    }
    after += QStringView(text).mid(taken);
    return after;
}

base::Result<QRegularExpressionMatch> Pattern::find(const QString &text, qsizetype from,
                                                    const base::Progress &progress) const
{
    if (progress.isCancelled())
        return base::Failure({.code = base::ErrorCode::Cancelled});
    if (text.size() <= quickText) {
        // A QString that was read from UTF-8 needs no second look.
        const QRegularExpressionMatch match
            = m_quick.match(text, from, QRegularExpression::NormalMatch,
                            QRegularExpression::DontCheckSubjectStringMatchOption);
        if (match.isValid())
            return match;
    }
    return findPatiently(text, from, progress);
}

/// Place by place, so that it can be stopped between two of them.
base::Result<QRegularExpressionMatch> Pattern::findPatiently(const QString &text, qsizetype from,
                                                             const base::Progress &progress) const
{
    const QDeadlineTimer deadline(patience);
    for (qsizetype at = from;; at = behindCharacter(text, at)) {
        const QRegularExpressionMatch match
            = m_patient.match(text, at, QRegularExpression::NormalMatch,
                              QRegularExpression::DontCheckSubjectStringMatchOption
                                  | QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.isValid() || deadline.hasExpired())
            return base::Failure({.code = base::ErrorCode::PatternTooSlow});
        if (match.hasMatch() || at >= text.size())
            return match;
        if (progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
    }
}

} // namespace quality

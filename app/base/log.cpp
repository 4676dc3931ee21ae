// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"

#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

namespace base {

namespace {

bool needsEscape(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x200b && u <= 0x200f) || (u >= 0x2028 && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
}

void sink(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static QMutex mutex;
    const char *level = "debug";
    switch (type) {
    case QtDebugMsg:
        break;
    case QtInfoMsg:
        level = "info";
        break;
    case QtWarningMsg:
        level = "warning";
        break;
    case QtCriticalMsg:
        level = "error";
        break;
    case QtFatalMsg:
        level = "fatal";
        break;
    }
    const QByteArray line = oneLine(withoutValues(message), 2000).toUtf8();
    const QMutexLocker lock(&mutex);
    std::fprintf(stderr, "%s %s: %s\n", level, context.category ? context.category : "", line.constData());
}

} // namespace

QString oneLine(QStringView text, qsizetype maxLength)
{
    QString line;
    line.reserve(std::min(text.size(), maxLength) + 1);
    for (const QChar c : text) {
        if (line.size() >= maxLength) {
            line += QChar(0x2026);
            break;
        }
        if (needsEscape(c))
            line += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line;
}

QString withoutValues(QStringView text)
{
    static const QRegularExpression value(QStringLiteral(
        "(\"[^\"]*\")|('[^']*')|(`[^`]*`)|([^\\s<>\"'()]+(@|%40)[^\\s<>\"'()]+)|(Bearer\\s+\\S+)"));
    return text.toString().replace(value, QStringLiteral("«…»"));
}

void installLogSink()
{
    // People read standard error: only what they should know is shown; QT_LOGGING_RULES brings the rest back.
    QLoggingCategory::setFilterRules(
        QStringLiteral("profileuploader.*.info=false\nprofileuploader.*.debug=false\nqt.httpserver*=false"));
    qInstallMessageHandler(sink);
}

} // namespace base

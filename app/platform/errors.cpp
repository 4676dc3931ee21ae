// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/errors.h"

#include "base/log.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

#include <initializer_list>
#include <vector>

namespace platform {

using base::ErrorCode;

namespace {

QString asText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

QString firstText(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = asText(object.value(QLatin1String(name)));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// "XDM-1012-404" out of "http://ns.adobe.com/aep/errors/XDM-1012-404".
QString codeOfType(const QString &type)
{
    const QString last = type.section(QLatin1Char('/'), -1);
    return last.contains(QLatin1Char('-')) ? last : QString();
}

bool isServerTrouble(int status)
{
    return status == 408 || (status >= 500 && status != 501 && status != 505);
}

ErrorCode codeOfStatus(int status, Request::Host host)
{
    if (status == 429)
        return ErrorCode::TooManyRequests;
    if (status == 408 || status >= 500)
        return ErrorCode::ServerFailed;
    if (host == Request::Host::SignIn)
        return ErrorCode::SignInRefused;
    switch (status) {
    case 401:
        return ErrorCode::TokenRefused;
    case 403:
        return ErrorCode::AccessRefused;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 409:
    case 412:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::RequestRefused;
    }
}

Failed redirected(const Answer &answer, const QString &host)
{
    const QUrl target = QUrl::fromEncoded(answer.header("location"));
    return {.error = {.code = ErrorCode::Redirected,
                      .subject = base::oneLine(target.host().isEmpty() ? host : target.host()),
                      .status = answer.status}};
}

Failed stopped(const Answer &answer, const QString &host)
{
    switch (answer.stop) {
    case Answer::Stop::Deadline:
        return {.error = {.code = ErrorCode::TimedOut, .subject = host, .status = answer.status},
                .again = Again::Yes};
    case Answer::Stop::Unwanted:
        return {.error = *answer.unwanted, .again = Again::Once};
    case Answer::Stop::Tls:
        return {
            .error
            = {.code = ErrorCode::TlsRefused, .subject = host, .detail = base::oneLine(answer.errorText)}};
    case Answer::Stop::TooLarge:
    case Answer::Stop::No:
        break;
    }
    return {.error = {.code = ErrorCode::AnswerInvalid, .subject = host, .status = answer.status},
            .again = Again::Once};
}

/// What Qt says when there is no complete answer.
Failed broken(const Answer &answer, const QString &host)
{
    base::Error error {.code = ErrorCode::Unreachable,
                       .subject = host,
                       .detail = base::oneLine(base::withoutValues(answer.errorText)),
                       .status = answer.status};
    switch (answer.error) {
    case QNetworkReply::SslHandshakeFailedError:
        error.code = ErrorCode::TlsRefused;
        return {.error = error};
    case QNetworkReply::OperationCanceledError: // Qt's word for its own time-out
    case QNetworkReply::TimeoutError:
        error.code = ErrorCode::TimedOut;
        break;
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        error.code = ErrorCode::AnswerInvalid;
        return {.error = error, .again = Again::Once};
    default:
        if (answer.status != 0)
            error.code = ErrorCode::AnswerIncomplete;
        break;
    }
    return {.error = error, .again = Again::Yes};
}

Failed refused(const Answer &answer, const Request &request, const QString &host)
{
    const PlatformWords words = wordsOf(answer.body);
    return {.error = {.code = codeOfStatus(answer.status, request.host),
                      .subject = host,
                      .detail = words.text,
                      .platformCode = words.code,
                      .status = answer.status},
            .again = answer.status == 429 || isServerTrouble(answer.status) ? Again::Yes : Again::Never};
}

/// Follows JSON that is already known to be well-formed.
class Structure
{
public:
    bool isSound(const QByteArray &json)
    {
        for (qsizetype i = 0; i < json.size(); ++i) {
            const char c = json.at(i);
            if (c == '"') {
                const qsizetype begin = ++i;
                while (json.at(i) != '"')
                    i += json.at(i) == '\\' ? 2 : 1;
                if (!string(json.mid(begin, i - begin)))
                    return false;
            } else if (!sign(c)) {
                return false;
            }
        }
        return true;
    }

private:
    struct Level
    {
        bool object = false;
        bool atName = false;
        QSet<QByteArray> names = {};
    };

    bool string(const QByteArray &text)
    {
        if (m_levels.empty() || !m_levels.back().atName)
            return true;
        Level &level = m_levels.back();
        level.atName = false;
        if (level.names.contains(text))
            return false;
        level.names.insert(text);
        return true;
    }

    bool sign(char c)
    {
        if (c == '{' || c == '[')
            m_levels.push_back({.object = c == '{', .atName = c == '{'});
        else if (c == '}' || c == ']')
            m_levels.pop_back();
        else if (c == ',')
            m_levels.back().atName = m_levels.back().object;
        return std::ssize(m_levels) <= limits::answerDepth;
    }

    std::vector<Level> m_levels;
};

bool endsEarly(QJsonParseError::ParseError error)
{
    return error == QJsonParseError::UnterminatedObject || error == QJsonParseError::UnterminatedArray
        || error == QJsonParseError::UnterminatedString || error == QJsonParseError::TerminationByNumber;
}

} // namespace

QByteArray Answer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<Failed> failureOf(const Answer &answer, const Request &request, const QString &host)
{
    if (answer.stop != Answer::Stop::No)
        return stopped(answer, host);
    if (answer.status >= 300 && answer.status < 400)
        return redirected(answer, host);
    // A refusal counts even when its words were cut; a good answer does not.
    if (answer.status >= 400)
        return refused(answer, request, host);
    if (answer.error != QNetworkReply::NoError)
        return broken(answer, host);
    // An answer whose headers are too large loses them all on its way through Qt, without an error.
    if (answer.status < 200 || answer.headers.isEmpty())
        return Failed {.error = {.code = ErrorCode::AnswerInvalid, .subject = host, .status = answer.status},
                       .again = Again::Once};
    return {};
}

PlatformWords wordsOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.isArray() ? document.array().first().toObject() : document.object();
    QString text
        = firstText(object, {"message", "error_description", "detail", "title", "errorMessage", "error"});
    if (text.isEmpty())
        text = object.value(QLatin1String("report"))
                   .toObject()
                   .value(QLatin1String("detailed-message"))
                   .toString();
    QString code = firstText(object, {"error_code"});
    if (code.isEmpty())
        code = codeOfType(object.value(QLatin1String("type")).toString());
    if (code.isEmpty())
        code = firstText(object, {"code", "error", "title", "statusCode"});
    if (code.contains(QLatin1Char(' ')))
        code.clear(); // a sentence
    return {.code = base::oneLine(code, 60), .text = base::oneLine(base::withoutValues(text), 300)};
}

base::Result<QJsonDocument> parseAnswer(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return base::Failure({.code = ErrorCode::AnswerIncomplete});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return base::Failure(
            {.code = endsEarly(problem.error) ? ErrorCode::AnswerIncomplete : ErrorCode::AnswerInvalid});
    if (!Structure().isSound(body))
        return base::Failure({.code = ErrorCode::AnswerInvalid});
    return document;
}

} // namespace platform

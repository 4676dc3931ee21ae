// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/accept.h"

namespace practice {

namespace {

Reply badAccept(const QString &code, const QString &detail)
{
    return registryError(code, QStringLiteral("Invalid Accept header"), detail);
}

Reply notAcceptable()
{
    return registryError(QStringLiteral("XDM-1009-406"), QStringLiteral("Not Acceptable"),
                         QStringLiteral("The resource does not have this form."));
}

} // namespace

Accepted acceptedForm(const Request &request)
{
    Accepted accepted;
    const QByteArrayList parts = request.header(QByteArrayLiteral("accept")).split(';');
    QByteArray type = parts.first().trimmed().toLower();
    if (type.startsWith("application/vnd.adobe.") && type.endsWith("+json"))
        accepted.form = type.mid(22).chopped(5);
    for (const QByteArray &part : parts.mid(1)) {
        const QByteArray parameter = part.trimmed().toLower();
        if (parameter.startsWith("version="))
            accepted.version = parameter.mid(8);
    }
    return accepted;
}

std::optional<Reply> listRefusal(const Accepted &accepted)
{
    if (!accepted.version.isEmpty() || !accepted.form.startsWith("xed"))
        return badAccept(
            QStringLiteral("XDM-1006-400"),
            QStringLiteral("A list needs application/vnd.adobe.xed-id+json or xed+json without a version."));
    if (accepted.form != "xed" && accepted.form != "xed-id")
        return notAcceptable();
    return std::nullopt;
}

std::optional<Reply> lookupRefusal(const Accepted &accepted)
{
    if (accepted.version.isEmpty() || !accepted.form.startsWith("xed"))
        return badAccept(
            QStringLiteral("XDM-1007-400"),
            QStringLiteral("A lookup needs an application/vnd.adobe.xed…+json type with its major version."));
    static const QByteArrayList forms {"xed",           "xed-full",          "xed-notext", "xed-full-notext",
                                       "xed-full-desc", "xed-deprecatefield"};
    if (accepted.version != "1" || !forms.contains(accepted.form))
        return notAcceptable();
    return std::nullopt;
}

std::optional<Reply> descriptorRefusal(const Accepted &accepted)
{
    if (!accepted.form.startsWith("xdm"))
        return badAccept(QStringLiteral("XDM-1008-400"),
                         QStringLiteral("Descriptors need an application/vnd.adobe.xdm…+json type."));
    static const QByteArrayList forms {"xdm", "xdm-id", "xdm-link", "xdm-v2", "xdm-v2-id", "xdm-v2-link"};
    if (!forms.contains(accepted.form))
        return notAcceptable();
    return std::nullopt;
}

} // namespace practice

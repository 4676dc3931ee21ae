// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/print.h"
#include "platform/connection.h"
#include "session/credentials.h"
#include "store/keychain.h"
#include "store/store.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connections)
};

const QString organisationOption = QStringLiteral("organisation");
const QString clientIdOption = QStringLiteral("client-id");
const QString scopesOption = QStringLiteral("scopes");
const QString urlOption = QStringLiteral("url");

/// Waits in the event loop for a job of the keychain.
base::Result<> waitFor(const base::Job<> &job)
{
    QObject receiver;
    base::Result<> result;
    base::whenDone<void>(job, &receiver, [&result](const base::Result<> &done) {
        result = done;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return result;
}

int add(store::Store &store, const Arguments &parsed)
{
    const QString url = parsed.value(urlOption);
    const store::ConnectionRecord record {.name = parsed.positionals().value(1),
                                          .organisation = parsed.value(organisationOption),
                                          .clientId = parsed.value(clientIdOption),
                                          .scopes = parsed.value(scopesOption),
                                          .signInUrl = url,
                                          .gatewayUrl = url};
    if (record.name.isEmpty())
        return fail(usage(Tr::tr("Give the connection a name.")).value());
    if (const auto fine = platform::checkConnection(session::connectionOf(record)); !fine)
        return fail(fine.error());
    const auto secret = parsed.secret();
    if (!secret)
        return fail(secret.error());
    if (const auto added = store.addConnection(record); !added)
        return fail(added.error());
    print(Tr::tr("The connection %1 is kept.").arg(record.name));
    if (secret->given.isEmpty())
        return Done;
    if (const auto kept = waitFor(store::Keychain::write(record.name, secret->given)); !kept)
        return fail(kept.error());
    print(Tr::tr("Its secret is in this system's keychain."));
    return Done;
}

int list(const store::Store &store)
{
    const auto all = store.connections();
    if (!all)
        return fail(all.error());
    if (all->empty())
        print(Tr::tr("There are no connections yet."));
    for (const store::ConnectionRecord &record : *all)
        print(QStringLiteral("%1  %2  %3").arg(record.name, record.organisation, record.clientId));
    return Done;
}

int remove(store::Store &store, const QString &name)
{
    if (const auto removed = store.removeConnection(name); !removed)
        return fail(removed.error());
    // A secret that was never kept, or a keychain that does not answer, is no reason to keep the connection.
    const auto forgotten = waitFor(store::Keychain::remove(name));
    print(Tr::tr("The connection %1 is removed.").arg(name));
    if (!forgotten && forgotten.error().code == base::ErrorCode::KeychainUnavailable)
        print(Tr::tr(
            "No keychain of this system answers; a secret that was kept there earlier is still in it."));
    return Done;
}

} // namespace

int connectionCommand(const QStringList &arguments)
{
    Arguments parsed(
        QStringLiteral("connection (add NAME | list | remove NAME) [options]"),
        Tr::tr("Keeps how to sign in to the platform. The client secret goes to this system's keychain and "
               "nowhere else; give it with --secret-stdin, or at each run."));
    parsed.positional(QStringLiteral("ACTION"), Tr::tr("add, list or remove"));
    parsed.positional(QStringLiteral("NAME"), Tr::tr("Your name for the connection."));
    parsed.option(organisationOption, Tr::tr("The organisation id, ending in @AdobeOrg."),
                  QStringLiteral("ORG"));
    parsed.option(clientIdOption, Tr::tr("The client id of the OAuth server-to-server credential."),
                  QStringLiteral("ID"));
    parsed.option(scopesOption, Tr::tr("The scopes, where they are not the usual ones."),
                  QStringLiteral("SCOPES"));
    parsed.option(urlOption, Tr::tr("Another address of the platform; http:// only on this computer."),
                  QStringLiteral("URL"));
    parsed.secretOptions();
    if (const auto over = parsed.settle(arguments))
        return *over;
    auto store = store::Store::open(store::Store::defaultFolder());
    if (!store)
        return fail(store.error());
    const QString action = parsed.positionals().value(0);
    if (action == QLatin1String("add"))
        return add(*store, parsed);
    if (action == QLatin1String("list"))
        return list(*store);
    if (action == QLatin1String("remove") && parsed.positionals().size() == 2)
        return remove(*store, parsed.positionals().at(1));
    return fail(usage(Tr::tr("Say add NAME, list or remove NAME.")).value());
}

} // namespace cli

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/world.h"

#include "upload/orders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace testing {

namespace {

template <class T> T valueOf(const base::Job<T> &job, const char *what)
{
    if (!QTest::qWaitFor([&job] { return job.isFinished(); }, 30'000))
        qFatal("%s does not end", what);
    auto result = base::outcome<T>(job);
    if (!result)
        qFatal("%s: error %d %s", what, int(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

World::World()
{
    auto server = practice::Server::start({.folder = path(QStringLiteral("practice")),
                                           .step = std::chrono::milliseconds(5),
                                           .perHundredThousandRows = std::chrono::milliseconds(5)});
    if (!server)
        qFatal("No practice platform: %d", int(server.error().code));
    m_server = std::move(*server);
    auto store = store::Store::open(path(QStringLiteral("store")));
    if (!store)
        qFatal("No store: %d", int(store.error().code));
    m_store = std::move(*store);
    m_client = clientAt(m_server->url());
    chooseDataset(QStringLiteral("prod"), QStringLiteral("Practice customers"));
}

std::unique_ptr<platform::Client> World::clientAt(const QUrl &url)
{
    const QJsonObject description = m_server->description();
    const auto text
        = [&description](const char *key) { return description.value(QLatin1String(key)).toString(); };
    const platform::Connection connection {.name = QStringLiteral("practice"),
                                           .organisation = text("organisation"),
                                           .clientId = text("clientId"),
                                           .scopes = {},
                                           .signInUrl = url,
                                           .gatewayUrl = url,
                                           .practice = true};
    auto client = std::make_unique<platform::Client>(connection,
                                                     base::Secret(text("clientSecret").toLatin1()), m_clock);
    client->setSandbox(QStringLiteral("prod"));
    return client;
}

void World::chooseDataset(const QString &sandbox, const QString &name)
{
    m_client->setSandbox(sandbox);
    const auto datasets = valueOf(m_client->datasets(), "datasets");
    const auto chosen = std::ranges::find(datasets, name, &platform::Dataset::name);
    if (chosen == datasets.end())
        qFatal("No dataset %s", qPrintable(name));
    m_dataset = *chosen;
    const auto answer = valueOf(m_client->schema(m_dataset.schemaId), "schema");
    auto schema = xdm::Schema::fromRegistry(answer.schema, answer.descriptors);
    if (!schema)
        qFatal("Unusable schema");
    m_schema = std::move(*schema);
}

upload::Order World::order(const QByteArray &csv)
{
    const QString file = path(QStringLiteral("file%1.csv").arg(++m_files));
    writeFile(file, csv);
    upload::Order order = orderOf(file, m_schema);
    order.datasetId = m_dataset.id;
    order.datasetName = m_dataset.name;
    order.intoProfile = m_dataset.inProfile;
    return order;
}

std::unique_ptr<store::Journal> World::begin(const upload::Order &order)
{
    auto journal = m_store->create(recordOf(order));
    if (!journal)
        qFatal("No journal: %d", int(journal.error().code));
    return std::move(*journal);
}

std::unique_ptr<store::Journal> World::resume(const QString &id)
{
    auto journal = m_store->resume(id);
    if (!journal)
        qFatal("No journal: %d", int(journal.error().code));
    return std::move(*journal);
}

QMap<QByteArray, int> World::records()
{
    QNetworkAccessManager network;
    QUrl url = m_server->url();
    url.setPath(QStringLiteral("/practice/records"));
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("No records: %s", qPrintable(reply->errorString()));
    QMap<QByteArray, int> counts;
    while (!reply->atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(reply->readLine()).object();
        const QJsonObject record = line.value(QLatin1String("record")).toObject();
        ++counts[record.value(QLatin1String("_id")).toString().toLatin1()];
    }
    return counts;
}

QMap<QByteArray, int> expectedRecords(const upload::Order &order)
{
    QMap<QByteArray, int> expected;
    for (qint64 row = 0; row < order.table.rows(); ++row) {
        if (order.report.states->at(row) == quality::RowState::Sent)
            expected[order.idPrefix() + '-' + QByteArray::number(row + 1)] = 1;
    }
    return expected;
}

Run::Run(upload::Engine &engine)
{
    QObject::connect(&engine, &upload::Engine::ended, &m_ear, [this](const upload::Ending &ending) {
        m_ending = ending;
        m_loop.quit();
    });
    QObject::connect(&engine, &upload::Engine::progressed, &m_ear,
                     [this](const upload::UploadProgress &progress) { m_told.push_back(progress); });
}

std::optional<upload::Ending> Run::ending()
{
    // Not QTest::qWaitFor, which looks every ten milliseconds only.
    if (!m_ending) {
        QTimer::singleShot(std::chrono::minutes(1), &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }
    return std::exchange(m_ending, std::nullopt);
}

upload::Ending runToEnd(upload::Engine &engine)
{
    Run run(engine);
    engine.start();
    const auto ending = run.ending();
    if (!ending)
        qFatal("The engine does not end");
    return *ending;
}

void pauseAfter(upload::Engine &engine, int parts)
{
    Run run(engine);
    const auto connection = QObject::connect(&engine, &upload::Engine::progressed, &engine,
                                             [&engine, parts](const upload::UploadProgress &progress) {
                                                 if (progress.partsSent >= parts)
                                                     engine.pause();
                                             });
    engine.start();
    const auto ending = run.ending();
    QObject::disconnect(connection);
    if (!ending || ending->kind != upload::Ending::Kind::Paused)
        qFatal("The engine does not pause");
}

} // namespace testing

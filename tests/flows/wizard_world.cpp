// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/wizard_world.h"

#include "models/review_model.h"
#include "programs/practice_starter.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QMutex>
#include <QTableView>

namespace flows {

namespace {

constexpr std::chrono::milliseconds quickStep {20};

} // namespace

/// Started on another thread than it is asked about.
struct WizardWorld::Practice
{
    QMutex mutex;
    QUrl url;
};

WizardWorld::WizardWorld(const QString &storeFolder, const session::PracticeStarter &starter)
    : m_practice(std::make_shared<Practice>())
{
    const auto builtIn = [kept = m_practice](session::PracticeOptions options) {
        options.step = quickStep;
        auto started = programs::startPractice(options);
        if (started) {
            const QMutexLocker lock(&kept->mutex);
            kept->url = started->url;
        }
        return started;
    };
    m_session = std::make_unique<session::Session>(session::Environment {
        .storeFolder = storeFolder, .startPractice = starter ? starter : session::PracticeStarter(builtIn)});
    m_window = std::make_unique<wizard::MainWindow>(
        *m_session, *qobject_cast<QApplication *>(QCoreApplication::instance()));
}

WizardWorld::~WizardWorld() = default;

bool WizardWorld::open(const QString &file)
{
    m_window->open(file, true);
    return QTest::qWaitForWindowExposed(&wizard());
}

bool WizardWorld::isAt(pages::Id id, int forAtMost)
{
    return QTest::qWaitFor([&] { return wizard().currentId() == int(id); }, forAtMost);
}

bool WizardWorld::areRowsThere()
{
    return waitFor([this] {
        const QTableView *rows = grid();
        if (!session().review().isUpToDate() || !rows)
            return false;
        const auto &model = *qobject_cast<const models::ReviewModel *>(rows->model());
        return model.rowCount() > 0 && model.rowAtPlace(model.firstPlace());
    });
}

QUrl WizardWorld::practiceUrl() const
{
    const QMutexLocker lock(&m_practice->mutex);
    return m_practice->url;
}

QString WizardWorld::dataset(const QString &name)
{
    const auto &all = session().destination().datasets();
    const auto found = std::ranges::find(all, name, &platform::Dataset::name);
    return found == all.end() ? QString() : found->id;
}

bool WizardWorld::chooseDataset(const QString &name, bool intoProfile)
{
    session::DestinationChoice &to = session().destination();
    if (!waitFor([&] { return !dataset(name).isEmpty(); }))
        return false;
    to.setDataset(dataset(name));
    if (!waitFor([&] { return to.schema().has_value(); }))
        return false;
    to.setProfile(intoProfile);
    return to.dataset()->name == name;
}

QJsonObject WizardWorld::receipt() const
{
    const auto &summary = m_session->upload().summary();
    QFile file(summary ? summary->receipt : QString());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void balances(const QJsonObject &receipt)
{
    const QJsonObject sums = receipt.value(QLatin1String("sums")).toObject();
    const auto sum = [&sums](const char *name) { return sums.value(QLatin1String(name)).toInteger(-1); };
    const QJsonObject reasons = sums.value(QLatin1String("leftOut")).toObject();
    qint64 leftOut = 0;
    for (const QJsonValue &reason : reasons)
        leftOut += reason.toInteger();
    QVERIFY(!reasons.isEmpty());
    QCOMPARE(sum("read"), sum("sent") + leftOut);
    QCOMPARE(sum("sent"), sum("ingested") + sum("rejected") + sum("notKnown"));
}

} // namespace flows

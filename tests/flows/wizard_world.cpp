// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/wizard_world.h"

#include "models/review_model.h"
#include "programs/practice_starter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QMutex>
#include <QPointer>
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

void answer(WizardWorld &world, const char *question, QMessageBox::ButtonRole role)
{
    QTRY_VERIFY_WITH_TIMEOUT(world.seen<QMessageBox>(question), patience);
    const QPointer<QMessageBox> box = world.seen<QMessageBox>(question);
    const auto buttons = box->buttons();
    const auto button = std::find_if(buttons.begin(), buttons.end(),
                                     [&](QAbstractButton *one) { return box->buttonRole(one) == role; });
    QVERIFY(button != buttons.end());
    QTest::mouseClick(*button, Qt::LeftButton);
    QTRY_VERIFY(!box);
}

void click(WizardWorld &world, const char *button)
{
    QTRY_VERIFY_WITH_TIMEOUT(world.seen<QAbstractButton>(button), patience);
    QTRY_VERIFY_WITH_TIMEOUT(world.seen<QAbstractButton>(button)->isEnabled(), patience);
    QTest::mouseClick(world.seen<QAbstractButton>(button), Qt::LeftButton);
}

bool isSaid(WizardWorld &world, const QString &sentence)
{
    const auto labels = world.wizard().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(sentence);
    });
}

void walk(WizardWorld &world, pages::Id to)
{
    while (world.wizard().currentId() != int(to)) {
        const int here = world.wizard().currentId();
        QAbstractButton *button = world.wizard().button(here > int(to)                 ? QWizard::BackButton
                                                            : here == pages::SummaryId ? QWizard::CommitButton
                                                                                       : QWizard::NextButton);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(world.wizard().currentId() != here);
    }
}

} // namespace flows

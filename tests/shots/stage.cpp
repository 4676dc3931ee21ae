// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/stage.h"

#include "programs/practice_starter.h"
#include "store/store.h"

#include <QApplication>
#include <QPixmap>
#include <QScreen>
#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr QSize large {1120, 720};
constexpr QSize small {1024, 640};
constexpr int settleTime = 120;
constexpr int openTime = 30; ///< short, for what ends by itself

} // namespace

struct PracticeSwitch::State
{
    std::chrono::milliseconds step;
    std::shared_ptr<void> platform;
};

PracticeSwitch::PracticeSwitch(std::chrono::milliseconds step)
    : m_state(std::make_shared<State>(State {.step = step, .platform = {}}))
{
}

session::PracticeStarter PracticeSwitch::starter()
{
    return [state
            = m_state](const session::PracticeOptions &options) -> base::Result<session::PracticePlatform> {
        session::PracticeOptions slow = options;
        slow.step = state->step;
        auto started = programs::startPractice(slow);
        if (!started)
            return base::Failure(started.error());
        state->platform = started->keepAlive;
        // Whoever holds on to this holds the switch, not the platform behind it.
        started->keepAlive = std::shared_ptr<void>(state.get(), [state](void *) { state->platform.reset(); });
        return started;
    };
}

void PracticeSwitch::turnOff()
{
    m_state->platform.reset();
}

Stage::Stage(Studio &studio, std::chrono::milliseconds step, const QString &store)
    : m_studio(studio)
    , m_store(store.isEmpty() ? m_folder.filePath(QStringLiteral("store")) : store)
    , m_practice(step)
    , m_session({.storeFolder = m_store, .startPractice = m_practice.starter()})
    , m_window(m_session, studio.application)
{
    m_window.open({}, false);
    m_window.wizard().move(0, 0);
    wait("the window", [this] { return QTest::qWaitForWindowExposed(&m_window.wizard()); });
}

Stage::~Stage() = default;

void Stage::wait(const char *what, const std::function<bool()> &isTrue, int patience)
{
    if (!QTest::qWaitFor(isTrue, patience))
        qFatal("Waited in vain for %s", what);
}

void Stage::shoot(const QString &name, const Step &open, const Step &close)
{
    const auto isWanted = [&name](const QString &begin) { return name.startsWith(begin); };
    if (!m_studio.only.isEmpty() && std::ranges::none_of(m_studio.only, isWanted))
        return;
    for (const auto theme : {session::Settings::Theme::Light, session::Settings::Theme::Dark}) {
        session::Settings settings = m_session.settings();
        settings.theme = theme;
        if (!m_session.setSettings(settings))
            qFatal("The settings cannot be written");
        const auto scheme
            = theme == session::Settings::Theme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {large, small}) {
            m_window.wizard().resize(size);
            QTest::qWait(settleTime);
            if (open) {
                open();
                QTest::qWait(openTime);
            }
            grab(QStringLiteral("%1-%2-%3.png").arg(name, scheme).arg(size.width()));
            if (close)
                close();
        }
    }
    m_window.wizard().resize(large);
}

void Stage::grab(const QString &name)
{
    // The screen and not the widget: what lies above the window belongs to the picture.
    const QRect place = m_window.wizard().frameGeometry();
    const QPixmap picture
        = m_window.wizard().screen()->grabWindow(0, place.x(), place.y(), place.width(), place.height());
    if (!picture.save(m_studio.folder + QLatin1Char('/') + name))
        qFatal("%s cannot be written", qPrintable(name));
}

void Stage::openFile(const QString &path)
{
    m_window.wizard().openFile(path);
    wait("the file", [this] { return m_session.file().state() == session::FileReading::State::Read; });
}

void Stage::goTo(pages::Id id)
{
    wizard::Wizard &wizard = m_window.wizard();
    const auto isThere = [&wizard, id] {
        wizard.goTo(id);
        return wizard.currentId() == id;
    };
    wait("a page", isThere);
    if (id >= pages::ReviewId)
        wait("the check", [this] { return m_session.review().isUpToDate(); });
}

void Stage::toDestination(const QString &sandbox, const QString &dataset)
{
    goTo(pages::ReviewId);
    session::DestinationChoice &to = m_session.destination();
    if (to.state() == session::DestinationChoice::State::Nothing)
        to.usePractice();
    goTo(pages::DestinationId);
    wait("the sandboxes", [&to] { return !to.sandboxes().empty(); });
    to.setSandbox(sandbox);
    const auto find
        = [&to, &dataset] { return std::ranges::find(to.datasets(), dataset, &platform::Dataset::name); };
    wait("the datasets", [&] { return find() != to.datasets().end(); });
    to.setDataset(find()->id);
    wait("the schema", [&to] { return to.schema().has_value(); });
    to.setProfile(true);
    wait("the check", [this] { return m_session.review().isUpToDate(); });
}

void Stage::startUpload()
{
    goTo(pages::SummaryId);
    m_window.wizard().button(QWizard::CommitButton)->click();
}

QWidget *Stage::shown(const char *name) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (auto *part : top->findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (part->isVisible())
                return part;
        }
        if (top->objectName() == QLatin1String(name) && top->isVisible())
            return top;
    }
    return nullptr;
}

void Stage::press(const char *button)
{
    auto *part = qobject_cast<QAbstractButton *>(shown(button));
    if (!part)
        qFatal("There is no %s", button);
    part->click();
}

void Stage::turnPracticeOff()
{
    m_session.engine().post([practice = m_practice]() mutable { practice.turnOff(); });
}

QString Stage::practiceFolder() const
{
    return m_store + QStringLiteral("/practice");
}

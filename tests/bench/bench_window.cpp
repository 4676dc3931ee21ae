// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window keeps a person waiting: the longest time in which its event loop handled nothing, in
// each part of an import of a given file, the time from the program's beginning to its first page, and that
// of the list of fields over a schema with very many of them.

#include "pages/field_picker.h"
#include "programs/practice_starter.h"
#include "session/session.h"
#include "wizard/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace std::chrono_literals;

namespace {

constexpr double goalMs = 50;
constexpr double limitMs = 100;
constexpr int patienceMs = 600'000;

/// Beats in the event loop; what lies between two beats beyond their distance is a stall.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_worst = std::max(m_worst, double(m_since.nsecsElapsed()) / 1e6 - beatMs);
            m_since.restart();
        });
        m_since.start();
        m_timer.start(beatMs);
    }

    double takeWorst()
    {
        const double worst = m_worst;
        m_worst = 0;
        return worst;
    }

private:
    static constexpr int beatMs = 5;
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worst = 0;
};

bool failed = false;

void measure(Watchdog &watchdog, const char *name, const std::function<void()> &begin,
             const std::function<bool()> &isDone)
{
    QElapsedTimer clock;
    clock.start();
    watchdog.takeWorst();
    begin();
    const bool done = QTest::qWaitFor(isDone, patienceMs);
    QTest::qWait(50); // what comes after the end belongs to it
    const double worst = watchdog.takeWorst();
    std::printf("%-38s %9.2f s   longest stall %7.1f ms   %5.2f of the limit%s\n", name,
                double(clock.elapsed()) / 1000, worst, worst / limitMs,
                !done                 ? "   DID NOT END"
                    : worst > limitMs ? "   OVER THE LIMIT"
                    : worst > goalMs  ? "   over the goal"
                                      : "");
    std::fflush(stdout);
    failed = failed || !done;
}

constexpr int manyFields = 10'000;
constexpr double pictureMs = 16; // between two pictures of a screen

xdm::Schema wideSchema()
{
    xdm::Schema schema = xdm::Schema::standard();
    schema.id = QStringLiteral("https://ns.example.com/acme/schemas/wide");
    for (int i = int(schema.fields.size()); i < manyFields; ++i)
        schema.fields.push_back({.path = QStringLiteral("_acme.group%1.fieldNumber%2").arg(i % 100).arg(i),
                                 .title = QStringLiteral("Field number %1").arg(i)});
    std::ranges::sort(schema.fields, {}, &xdm::Field::path);
    return schema;
}

void tell(const char *name, double ms)
{
    std::printf("%-38s %9.1f ms   %5.2f of the time between two pictures%s\n", name, ms, ms / pictureMs,
                ms > pictureMs ? "   over the goal" : "");
    std::fflush(stdout);
}

/// The list of fields over a schema with very many: opened and painted, then with each key that is typed.
void measureManyFields()
{
    pages::FieldPicker picker;
    const xdm::Schema schema = wideSchema();
    QElapsedTimer clock;
    clock.start();
    picker.fields().setSchema(schema);
    tell("10 000 fields: given", double(clock.nsecsElapsed()) / 1e6);
    failed = !QTest::qWaitFor([&picker] { return picker.fields().isReady(); }, patienceMs) || failed;
    std::printf("%-38s %9.1f ms in the background\n", "10 000 fields: made ready",
                double(clock.nsecsElapsed()) / 1e6);
    clock.restart();
    picker.openAt({0, 0, 100, 30}, {}, QStringLiteral("person.gender"));
    picker.grab();
    tell("10 000 fields: open the list", double(clock.nsecsElapsed()) / 1e6);
    auto *search = picker.findChild<QLineEdit *>(QStringLiteral("fieldSearchEdit"));
    double longest = 0;
    const QString typed = QStringLiteral("field numbr 12");
    for (const QChar c : typed) {
        clock.restart();
        QTest::keyClick(search, c.toLatin1());
        picker.grab();
        longest = std::max(longest, double(clock.nsecsElapsed()) / 1e6);
    }
    tell("10 000 fields: a key, at most", longest);
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (argc < 2) {
        std::fputs("bench-window FILE\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bench-window"));
    const QTemporaryDir store;
    session::Session session({.storeFolder = store.path(), .startPractice = programs::startPractice});
    wizard::MainWindow window(session, application);
    window.open({}, true);
    if (!QTest::qWaitForWindowExposed(&window.wizard()))
        return 1;
    QCoreApplication::processEvents();
    std::printf("%-38s %9.2f s   %5.2f of the goal of 0.5 s\n", "start to first page",
                double(sinceStart.elapsed()) / 1000, double(sinceStart.elapsed()) / 500);
    measureManyFields();

    Watchdog watchdog;
    session::RowReview &review = session.review();
    const auto settled = [&review] { return review.isUpToDate() && review.bulkProgress() < 0; };
    const auto next = [&window] { window.wizard().next(); };
    const auto filter
        = [&review](session::RowFilter which) { return [&review, which] { review.setFilter(which); }; };
    const auto shown = [&window] { return window.wizard().isVisible(); };

    measure(
        watchdog, "open and read", [&] { window.wizard().openFile(QString::fromLocal8Bit(argv[1])); },
        [&session] {
            return session.file().state() == session::FileReading::State::Read
                && session.file().statistics().exact;
        });
    measure(watchdog, "to Columns", next, shown);
    measure(watchdog, "to Review, check", next, settled);
    measure(watchdog, "show all rows", filter(session::RowFilter::All), shown);
    measure(watchdog, "show rows with an invalid email", filter(session::RowFilter::InvalidEmail), shown);
    measure(watchdog, "show rows that are ready", filter(session::RowFilter::Ready), shown);
    measure(
        watchdog, "replace in all rows that are ready",
        [&review] {
            review.replace({.column = -1, .find = QStringLiteral("a"), .replace = QStringLiteral("å")});
        },
        settled);
    measure(
        watchdog, "undo it", [&review] { review.undo(); }, settled);
    measure(
        watchdog, "redo it", [&review] { review.redo(); }, settled);
    measure(
        watchdog, "undo it again", [&review] { review.undo(); }, settled);
    measure(
        watchdog, "leave out all that are ready", [&review] { review.leaveOutShown(); }, settled);
    measure(
        watchdog, "undo that", [&review] { review.undo(); }, settled);
    measure(
        watchdog, "all edits on disk", [] {}, [&review] { return review.isSaved(); });
    measure(watchdog, "to Destination", next, [&session] { return session.destination().isUsable(); });
    measure(watchdog, "to Summary", next, shown);
    measure(watchdog, "upload", next, [&session] {
        const auto state = session.upload().state();
        return state == session::UploadRun::State::Finished || state == session::UploadRun::State::Failed;
    });
    const bool finished = session.upload().state() == session::UploadRun::State::Finished;
    std::printf("%s\n", finished ? "uploaded whole" : "THE UPLOAD FAILED");
    return failed || !finished ? 1 : 0;
}

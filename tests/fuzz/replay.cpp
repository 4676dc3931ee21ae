// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tries a target without libFuzzer: on files, or on inputs that it invents, always the same.
//     replay_NAME [COUNT]                 inputs 0 to COUNT
//     replay_NAME --input NUMBER [FILE]   one of them; into a file in place of trying it
//     replay_NAME --files FILE…
//     replay_NAME --seeds FOLDER COUNT    the first inputs as files, and the dictionary beside the folder

#include "fuzz/fuzz.h"

#include <QDir>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace {

volatile int trying = -1;

std::string inputOf(int number)
{
    QRandomGenerator dice {quint32(number)};
    return fuzz::makeInput(dice);
}

void tellWhich(int signal)
{
    char line[64];
    const int length = std::snprintf(line, sizeof line, "while trying input %d\n", int(trying));
    if (::write(STDERR_FILENO, line, std::size_t(length)) < 0)
        ::_exit(2);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void write(const QString &path, const std::string &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), qint64(content.size())) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

std::string dictionary()
{
    std::string lines;
    for (const std::string &word : fuzz::words()) {
        lines += '"';
        for (const char c : word) {
            char code[8];
            std::snprintf(code, sizeof code, "\\x%02X", unsigned(std::uint8_t(c)));
            lines += code;
        }
        lines += "\"\n";
    }
    return lines;
}

void writeSeeds(const QString &folder, int count)
{
    if (!QDir().mkpath(folder))
        qFatal("%s cannot be made", qPrintable(folder));
    for (int number = 0; number < count; ++number)
        write(folder + QStringLiteral("/seed%1").arg(number), inputOf(number));
    write(folder + QStringLiteral(".dict"), dictionary());
}

void tryFiles(const QStringList &files)
{
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        std::printf("%s\n", qPrintable(path));
        fuzz::tryInput(file.readAll().toStdString());
    }
}

void tryInputs(int from, int to)
{
    for (int number = from; number < to; ++number) {
        trying = number;
        fuzz::tryInput(inputOf(number));
    }
    std::printf("%d inputs tried\n", to - from);
}

} // namespace

int main(int argc, char **argv)
{
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGILL})
        std::signal(signal, tellWhich);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString first = arguments.value(0);
    const int number = arguments.value(1).toInt();
    if (first == QLatin1String("--files"))
        tryFiles(arguments.mid(1));
    else if (first == QLatin1String("--seeds"))
        writeSeeds(arguments.value(1), arguments.value(2).toInt());
    else if (first == QLatin1String("--input") && arguments.size() > 2)
        write(arguments.at(2), inputOf(number));
    else if (first == QLatin1String("--input"))
        tryInputs(number, number + 1);
    else
        tryInputs(0, first.isEmpty() ? 1000 : first.toInt());
    return EXIT_SUCCESS;
}

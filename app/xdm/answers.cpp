// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/answers.h"

#include "xdm/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace xdm {

namespace {

WordMap<Answer> loadWords()
{
    struct Group
    {
        QLatin1String name;
        Answer answer = Answer::None;
    };

    const std::array groups {
        Group {QLatin1String("yes"), Answer::Yes},
        Group {QLatin1String("no"), Answer::No},
        Group {QLatin1String("optedIn"), Answer::OptedIn},
        Group {QLatin1String("optedOut"), Answer::OptedOut},
        Group {QLatin1String("pending"), Answer::Pending},
        Group {QLatin1String("unknown"), Answer::Unknown},
        Group {QLatin1String("blank"), Answer::Blank},
    };
    const QJsonObject answers = catalogueFile(QStringLiteral("values"))[u"answers"].toObject();
    WordMap<Answer> words;
    for (const Group &group : groups) {
        const QJsonArray list = answers[group.name].toArray();
        for (const auto &word : list)
            words.emplace(foldedKey(word.toString()).toStdString(), group.answer);
    }
    return words;
}

const WordMap<Answer> &bundledWords()
{
    static const WordMap<Answer> words = loadWords();
    return words;
}

} // namespace

AnswerReader::AnswerReader()
    : m_words(bundledWords())
{
}

Answer AnswerReader::read(std::string_view cell)
{
    const auto found = m_words.find(m_folder.fold(cell));
    return found == m_words.end() ? Answer::None : found->second;
}

} // namespace xdm

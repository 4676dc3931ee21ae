// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/csv_text.h"
#include "csv/memory_file.h"

#include <QRandomGenerator>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What every target of fuzzing has and needs. A target is one program, made twice: with libFuzzer, which
/// looks for inputs, and with replay.cpp, which tries a fixed number of invented ones as a test.
namespace fuzz {

// ---- What a target gives

/// Tries one input; does not come back where something is wrong.
void tryInput(std::string_view input);

/// An input of the kind that is worth trying.
std::string makeInput(QRandomGenerator &dice);

// ---- What a target uses

using test::MemoryFile;

/// Ends the program with a sentence, unless it \a holds.
void require(bool holds, std::string_view what);

/// Decisions from the front of an input, so that whoever changes bytes there changes decisions.
class Choices
{
public:
    explicit Choices(std::string_view input)
        : m_rest(input)
    {
    }

    /// From 0 up to below \a end; 0 where the input has ended.
    int upTo(int end);

    bool yes() { return upTo(2) == 1; }

    /// Any byte.
    char character();

    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

/// A dialect as somebody might describe it, its characters not at odds with one another.
csv::Dialect chooseDialect(Choices &choices);

/// Bytes that stand for chooseDialect()'s decisions, for the front of an input.
std::string dialectChoices(QRandomGenerator &dice);

/// Text made of all that means something in a CSV, in any order.
std::string randomText(QRandomGenerator &dice, int pieces);

/// Like what customers are exported as, with a few odd spots.
std::string likelyText(QRandomGenerator &dice, int records);

/// Those of which the texts are made, for a dictionary.
const std::vector<std::string> &words();

} // namespace fuzz

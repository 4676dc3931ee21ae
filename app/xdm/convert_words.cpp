// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/convert_words.h"

#include "xdm/answers.h"
#include "xdm/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace xdm {

namespace {

/// Small letters of what has no outer blanks.
void lowerInto(std::string &out, std::string_view text)
{
    out.resize(text.size());
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        std::transform(text.begin(), text.end(), out.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 0x20) : c; });
    else
        out = QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
}

class ValuesConverter final : public Converter
{
public:
    ValuesConverter(const Conversion &conversion, const Field &field)
        : Converter(field)
        , m_own(conversion)
    {
        for (const QString &value : field.values)
            m_words.emplace(foldedKey(value).toStdString(), value.toStdString());
        const QJsonObject bundled
            = catalogueFile(QStringLiteral("values"))[u"fields"].toObject()[field.path].toObject();
        for (auto value = bundled.begin(); value != bundled.end(); ++value) {
            if (!field.values.contains(value.key()))
                continue;
            const QJsonArray words = value.value().toArray();
            for (const auto &word : words)
                m_words.emplace(foldedKey(word.toString()).toStdString(), value.key().toStdString());
        }
    }

protected:
    Value read(std::string_view cell) override
    {
        if (const std::string *own = m_own.find(cell))
            return Value::ofText(*own);
        if (const auto found = m_words.find(m_folder.fold(cell)); found != m_words.end())
            return Value::ofText(found->second);
        return m_answers.read(cell) == Answer::Blank ? Value::nothing() : Value::misfit();
    }

private:
    OwnWords m_own;
    WordMap<std::string> m_words;
    CellFolder m_folder;
    AnswerReader m_answers;
};

class ConsentConverter final : public Converter
{
public:
    ConsentConverter(const Conversion &conversion, const Field &field)
        : Converter(field)
        , m_own(conversion)
        , m_inverted(conversion.kind == ConversionKind::ConsentInverted)
    {
        for (const QString &value : field.values)
            m_codes.push_back(value.toStdString());
    }

protected:
    Value read(std::string_view cell) override
    {
        if (const std::string *own = m_own.find(cell))
            return Value::ofText(*own);
        switch (m_answers.read(cell)) {
        case Answer::Yes:
            return Value::ofText(m_inverted ? "n" : "y");
        case Answer::No:
            return Value::ofText(m_inverted ? "y" : "n");
        case Answer::OptedIn:
            return Value::ofText("y");
        case Answer::OptedOut:
            return Value::ofText("n");
        case Answer::Pending:
            return Value::ofText("p");
        case Answer::Unknown:
            return Value::ofText("u");
        case Answer::Blank:
            return Value::nothing();
        case Answer::None:
            break;
        }
        const bool code = !m_inverted && std::find(m_codes.begin(), m_codes.end(), cell) != m_codes.end();
        return code ? Value::ofText(cell) : Value::misfit();
    }

private:
    OwnWords m_own;
    bool m_inverted;
    std::vector<std::string> m_codes; ///< of the platform: p, dy, LI
    AnswerReader m_answers;
};

} // namespace

OwnWords::OwnWords(const Conversion &conversion)
{
    for (auto word = conversion.values.cbegin(); word != conversion.values.cend(); ++word) {
        const std::string value = word.value().toStdString();
        m_exact.insert_or_assign(word.key().trimmed().toLower().toStdString(), value);
        if (const QString key = foldedKey(word.key()); !key.isEmpty())
            m_words.insert_or_assign(key.toStdString(), value);
    }
}

const std::string *OwnWords::find(std::string_view cell)
{
    if (m_exact.empty())
        return nullptr;
    lowerInto(m_lower, cell);
    if (const auto found = m_exact.find(m_lower); found != m_exact.end())
        return &found->second;
    const auto found = m_words.find(m_folder.fold(cell));
    return found == m_words.end() ? nullptr : &found->second;
}

std::unique_ptr<Converter> makeValuesConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<ValuesConverter>(conversion, field);
}

std::unique_ptr<Converter> makeConsentConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<ConsentConverter>(conversion, field);
}

} // namespace xdm

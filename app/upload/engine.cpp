// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/engine.h"

#include "upload/run.h"

#include <utility>

namespace upload {

struct Engine::State
{
    std::shared_ptr<const Order> order;
    std::unique_ptr<store::Journal> journal;
    platform::Client &client;
    base::Clock &clock;
    std::unique_ptr<Run> run = {};
};

Engine::Engine(Order order, std::unique_ptr<store::Journal> journal, platform::Client &client,
               base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_state(new State {.order = std::make_shared<const Order>(std::move(order)),
                         .journal = std::move(journal),
                         .client = client,
                         .clock = clock})
{
}

Engine::~Engine() = default;

void Engine::start()
{
    if (m_state->run)
        return;
    begin();
    m_state->run->start();
}

void Engine::begin()
{
    m_state->run = std::make_unique<Run>(
        Run::Tools {m_state->order, *m_state->journal, m_state->client, m_state->clock});
    connect(m_state->run.get(), &Run::progressed, this, &Engine::progressed);
    // Queued: whoever is told may destroy the engine or start it again.
    connect(
        m_state->run.get(), &Run::ended, this,
        [this](const Ending &ending) {
            m_state->run.reset();
            Q_EMIT ended(ending);
        },
        Qt::QueuedConnection);
}

void Engine::pause()
{
    if (m_state->run)
        return m_state->run->pause();
    m_state->clock.after(std::chrono::milliseconds(0), this,
                         [this] { Q_EMIT ended({.kind = Ending::Kind::Paused}); });
}

void Engine::cancel()
{
    const bool running = m_state->run != nullptr;
    if (!running)
        begin();
    m_state->run->cancel();
    if (!running)
        m_state->run->start();
}

void Engine::tryNow()
{
    m_state->client.tryNow();
    if (m_state->run)
        m_state->run->endWait();
}

const store::Journal &Engine::journal() const
{
    return *m_state->journal;
}

} // namespace upload

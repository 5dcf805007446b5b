from fastapi import FastAPI

app = FastAPI()


@app.get("/")
def index() -> dict[str, str]:
    return {"message": "Hello from the canary"}


@app.get("/foo")
def foo() -> dict[str, str]:
    return {"foo": "bar"}
